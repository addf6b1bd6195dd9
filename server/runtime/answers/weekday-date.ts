import { addDays, weekdayOf } from '#server/shared/zoned-time.ts';
import { alternatives, WEEKDAY_WORDS } from './calendar-words.ts';
import { nextDayCalled } from './day-of-month.ts';
import type { FoundDate } from './found-date.ts';
import { LAST, NEXT } from './next-words.ts';

const MONDAY = 1;
const SATURDAY = 6;
const NAME = `(?:لل|بال|وال|ل)?(?<name>${alternatives(WEEKDAY_WORDS)})`;
const DAY = new RegExp(
  `(?<!\\p{L})(?<!(?:بعد|قبل|عقب|after|before) (?:يوم )?)(?:(?<before>this|next|last|هذا|هذي) )?(?:يوم )?${NAME}(?!\\p{L})` +
    `(?<after> (?:after next|next week|(?:من )?(?:ال)?اسبوع ${NEXT}|(?:اللي )?بعد (?:ال)?(?:جاي|جايه|قادم|قادمه)|(?:اللي )?بعدها|دي|ده|هذا|هذي|${LAST})(?!\\p{L}))?`,
  'u',
);
const NEXT_WEEK_BEFORE = new RegExp(`(?<!\\p{L})(?:next week|(?:ال)?اسبوع ${NEXT})(?!\\p{L})`, 'u');

/**
 * A day of the week: the next one after today, today itself only for "this Friday"; "last Friday",
 * "Friday after next" and "Friday next week" are what they say.
 */
export function weekdayDate(line: string, today: string): FoundDate | null {
  const match = DAY.exec(line);
  const wanted = WEEKDAY_WORDS.get(match?.groups?.['name'] ?? '');
  if (!match || wanted === undefined) return null;
  const { before = '', after = '' } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const ahead = ((wanted - weekdayOf(today) + 6) % 7) + 1;
  const on = (days: number) => ({ date: addDays(today, days), ...place });
  if (before === 'last' || new RegExp(`^ ${LAST}$`, 'u').test(after)) return on(ahead - 7 || -7);
  if (/اسبوع|next week/.test(after) || NEXT_WEEK_BEFORE.test(line)) {
    return on(untilNextWeek(today, /[a-z]/.test(match[0]) ? MONDAY : SATURDAY, wanted));
  }
  if (/بعد|after/.test(after)) return on(ahead + 7);
  const isThis = before === 'this' || before.startsWith('هذ') || /^ (?:دي|ده|هذ)/.test(after);
  return on(isThis ? ahead % 7 : ahead);
}

/** A line that names a weekday and the number of its day: "Friday 27", when both fit together. */
export function weekdayWithNumber(line: string, today: string): FoundDate | null {
  const weekday = weekdayDate(line, today);
  const numbers = line.match(/\d+/g) ?? [];
  if (!weekday || numbers.length !== 1 || /:/.test(line)) return null;
  const date = nextDayCalled(Number(numbers[0]), today);
  const fits = date !== null && weekdayOf(date) === weekdayOf(weekday.date);
  return fits ? { ...weekday, date } : null;
}

function untilNextWeek(today: string, firstOfWeek: number, wanted: number): number {
  const untilWeek = ((firstOfWeek - weekdayOf(today) + 6) % 7) + 1;
  return untilWeek + ((wanted - firstOfWeek + 7) % 7);
}
