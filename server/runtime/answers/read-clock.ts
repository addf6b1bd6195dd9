import { type ClockToken, clockTokens } from './clock-tokens.ts';

/** An hour as it is said, 0 to 24, and the minutes after it; negative for "quarter to". */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Written as on a digital clock, `08:30`: without another word it is the morning. */
  readonly isPadded: boolean;
}

const DIGITAL = /(?<![\d:.,/-])(\d{1,2}) ?[:.,h] ?(\d{2})(?::\d{2}(?:\.\d+)?)?(?![\d/-])/g;
const LONGEST_RANGE_HOUR = 12;

/** The one hour that a tidy line names in digits or words: `17:30`, `5 ونص`, "ten past five". */
export function readClock(line: string): Clock | null {
  const digital = [...line.matchAll(DIGITAL)].map(([, hours = '', minutes]) => ({
    hour: Number(hours),
    minute: Number(minutes),
    isPadded: hours.startsWith('0'),
  }));
  const [clock, other] = digital;
  if (clock) return other || clock.minute > 59 ? null : clock;
  const compact = /^(\d\d)(\d\d)$/.exec(line);
  if (compact) return said(Number(compact[1]), Number(compact[2]));
  const tokens = fromHour(clockTokens(line));
  return beforeOrPast(tokens) ?? hourFirst(tokens);
}

function said(hour: number, minute: number): Clock | null {
  return minute > -60 && minute < 60 ? { hour, minute, isPadded: false } : null;
}

/** The tokens from "at" or «الساعة» on, else from the first that may be part of a time. */
function fromHour(tokens: readonly ClockToken[]): readonly ClockToken[] {
  const isTime = (token: ClockToken | undefined) =>
    token?.type === 'number' || token?.type === 'part';
  const marker = tokens.findLastIndex(
    ({ type }, index) => type === 'hour' && isTime(tokens[index + 1]),
  );
  return tokens.slice(marker === -1 ? Math.max(0, tokens.findIndex(isTime)) : marker + 1);
}

/** "Ten past five", "twenty minutes to six", "quarter to 3". */
function beforeOrPast(tokens: readonly ClockToken[]): Clock | null {
  const middle = tokens.findIndex(({ type }) => type === 'past' || type === 'to');
  const hour = tokens[middle + 1];
  if (middle < 1 || hour?.type !== 'number') return null;
  const before = tokens.slice(0, middle);
  const minutes = before.reduce((sum, token) => sum + (minutesOf(token) ?? Number.NaN), 0);
  const isTo = tokens[middle]?.type === 'to';
  const [first] = before;
  // "10 to 12" is more likely a span of two hours.
  const mayBeSpan = before.length === 1 && first?.type === 'number' && !first.isWord;
  if (Number.isNaN(minutes) || (isTo && mayBeSpan && minutes <= LONGEST_RANGE_HOUR)) return null;
  return said(hour.value, isTo ? -minutes : minutes);
}

function minutesOf(token: ClockToken): number | null {
  if (token.type === 'number') return token.value;
  if (token.type === 'part') return token.minutes;
  return token.type === 'minutes' ? 0 : null;
}

/** "5", "five thirty", «خمسة ونص وخمسة», «تسعة إلا ربع», "half five". */
function hourFirst(tokens: readonly ClockToken[]): Clock | null {
  const [first, second, ...others] = tokens;
  if (first?.type === 'part' && second?.type === 'number') {
    return others.some(({ type }) => type === 'number') ? null : said(second.value, first.minutes);
  }
  if (first?.type !== 'number') return null;
  let minute = 0;
  let last: ClockToken = first;
  let isOver = false;
  for (const token of tokens.slice(1)) {
    const value = token.type === 'minutes' ? null : minutesOf(token);
    if (value === null) {
      isOver ||= token.type !== 'and' && token.type !== 'less' && token.type !== 'minutes';
    } else if (last.type === 'and' || last.type === 'less') {
      minute += last.type === 'and' ? value : -value;
    } else {
      if (isOver || !mayFollow(last, value, minute)) return null;
      minute += value;
    }
    last = token;
  }
  return said(first.value, minute);
}

/** Minutes right behind the hour, "five thirty", and ones right behind tens, "five twenty five". */
function mayFollow(last: ClockToken, value: number, minute: number): boolean {
  if (last.type === 'part' || last.type === 'minutes') return false;
  return minute === 0 ? value >= 10 : minute >= 20 && minute % 10 === 0 && value < 10;
}
