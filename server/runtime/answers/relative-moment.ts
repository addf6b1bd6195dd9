const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const COUNTED =
  /(?<![\p{L}\d])(?:in|after|بعد|كمان|خلال|عقب) (?:(?<count>\d{1,3}) ?)?(?<part>half (?:an )?|نص |نصف |ربع )?(?:an? )?(?<unit>hours?|minutes?|mins?|ساعه|ساعات|ساعتين|دقيقه|دقيقتين|دقايق|دقائق)(?<more> ونص| ونصف| وربع| and a half)?(?![\p{L}\d])(?! \d)/u;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['نص', 0.5],
  ['نصف', 0.5],
  ['ربع', 0.25],
  ['ونص', 0.5],
  ['ونصف', 0.5],
  ['وربع', 0.25],
  ['and a half', 0.5],
]);

/** The moment that a date line counts from now, to the minute: "in 2 hours", «بعد ساعة ونص». */
export function relativeMoment(line: string, now: Date): Date | null {
  const groups = COUNTED.exec(line)?.groups;
  if (!groups) return null;
  const { count, part, unit = '', more } = groups;
  const pair = unit.endsWith('ين') ? 2 : 1;
  const whole = count === undefined ? pair : Number(count);
  const partly = PARTS.get(part?.replace(/ an? $| $/, '') ?? '');
  const hours = (partly ?? whole) + (PARTS.get(more?.trim() ?? '') ?? 0);
  const minutes = /^(?:h|ساع)/.test(unit) ? hours * HOUR_MINUTES : whole;
  return new Date(Math.floor(now.getTime() / MINUTE_MS + minutes) * MINUTE_MS);
}
