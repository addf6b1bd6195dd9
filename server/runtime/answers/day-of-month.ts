import { type FoundDate, foundAt } from './found-date.ts';
import { dayInMonth, lastInMonth } from './months-after.ts';
import { NEXT } from './next-words.ts';

const DAY = '(?<![\\d:.,/])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,/])';
const NEXT_MONTH = `(?:next month|the coming month|(?:ال)?شهر ${NEXT})`;
const THIS_MONTH = '(?:this month|(?:ال)?شهر (?:ده|دا|هذا|الحالي)|هذا الشهر|هالشهر)';
const IN = '(?: ?(?:of|in|من|في|ب))? ?';

const IN_NEXT_MONTH = new RegExp(`${DAY}${IN}${NEXT_MONTH}`, 'u');
const IN_THIS_MONTH = new RegExp(`${DAY}${IN}${THIS_MONTH}`, 'u');
const EDGE = new RegExp(
  '(?<!\\p{L})(?:(?<first>اول|بدايه|مطلع|beginning|start)|(?<last>اخر|نهايه|end)|(?<middle>نص|نصف|منتصف|middle|mid))' +
    `(?: يوم| day)?(?: of| في| من| ب)?(?: the)? ?(?:(?<next>${NEXT_MONTH})|${THIS_MONTH}|(?:ال)?شهر|month)(?!\\p{L})`,
  'u',
);
/** A number that can only be a day of a month, because of what stands with it. */
const MARKED = new RegExp(
  `(?<!\\p{L})(?:يوم|on the|the) ${DAY}(?: (?:of the|من ال|ال)?(?:month|شهر))?(?!\\p{L})|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})`,
  'u',
);
const WHOLE = new RegExp(
  `^(?:on |the |يوم )*${DAY}(?: (?:of )?the month| of month| من الشهر| في الشهر| الشهر)?$`,
  'u',
);

/** «5 الشهر الجاي», "end of the month", «أول الشهر», "the 15th": a day without the name of a month. */
export function dayOfMonth(line: string, today: string): FoundDate | null {
  const next = IN_NEXT_MONTH.exec(line);
  if (next) return foundAt(next, dayInMonth(today, 1, Number(next[1])));
  const current = IN_THIS_MONTH.exec(line);
  if (current) return foundAt(current, dayInMonth(today, 0, Number(current[1])));
  const edge = EDGE.exec(line);
  if (edge) return foundAt(edge, edgeOfMonth(edge.groups ?? {}, today));
  const marked = MARKED.exec(line);
  return marked && foundAt(marked, nextDayCalled(Number(marked[1] ?? marked[2]), today));
}

/** A line that is nothing but the number of a day: "15", «يوم 5 من الشهر». */
export function wholeDayOfMonth(line: string, today: string): FoundDate | null {
  const match = WHOLE.exec(line);
  return match && foundAt(match, nextDayCalled(Number(match[1]), today));
}

function edgeOfMonth(
  { first, middle, next }: Readonly<Record<string, string | undefined>>,
  today: string,
): string | null {
  if (first === undefined && middle === undefined) {
    return lastInMonth(today, next === undefined ? 0 : 1);
  }
  const day = first === undefined ? 15 : 1;
  return next === undefined ? nextDayCalled(day, today) : dayInMonth(today, 1, day);
}

/** The next day with this number, from today on. */
export function nextDayCalled(day: number, today: string): string | null {
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const date = dayInMonth(today, ahead, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}
