/** Greetings and fillers that hold the name of a part of the day. */
const GREETINGS =
  /(?:صباح|مسا|مساء) (?:ال)?(?:خير|نور|ورد|فل)|good (?:morning|afternoon|evening|night)/gu;

const MORNING = words(
  'am|morning|dawn|before noon|قبل الظهر|ص|صباحا|صباح|الصباح|الصبح|صبح|الصبحيه|الفجر|فجر|فجرا|السحور|الضحي|ضحي|بدري',
);
const NOON = words('noon|midday|ظهر|الظهر|ظهرا|الظهريه|القايله');
const AFTERNOON = words(
  'pm|afternoon|evening|م|مسا|المسا|مساء|المساء|العصر|عصرا|عصر|العصريه|المغرب|مغرب|العشا|العشاء|العشيه|عشيه|بعد الظهر|بعد العصر',
);
const NIGHT = words('night|tonight|ليل|بالليل|بليل|الليل|ليلا|الليله|اليله');

/** The line without the words that {@link partOfDay} reads. */
export function withoutPartOfDay(line: string): string {
  return [GREETINGS, MORNING, AFTERNOON, NOON, NIGHT].reduce(
    (text, part) => text.replace(new RegExp(part, 'gu'), ' '),
    line,
  );
}

/** Which part of the day a tidy line names. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'night';

export function partOfDay(line: string): PartOfDay | null {
  const text = line.replace(GREETINGS, ' ');
  if (MORNING.test(text)) return 'morning';
  if (AFTERNOON.test(text)) return 'afternoon';
  if (NOON.test(text)) return 'noon';
  return NIGHT.test(text) ? 'night' : null;
}

/**
 * True when an hour from 0 to 11, in that part of the day, is after noon: "2 at night" is not, "11 at
 * noon" is not.
 */
export function isAfterNoon(hour: number, part: PartOfDay): boolean {
  if (part === 'morning') return false;
  if (part === 'afternoon') return true;
  return part === 'noon' ? hour < 10 : hour >= 5;
}

function words(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'u');
}
