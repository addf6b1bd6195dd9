import { addDays } from '#server/shared/zoned-time.ts';
import { alternatives, WEEKDAY_WORDS } from './calendar-words.ts';
import { type FoundDate, foundAt } from './found-date.ts';
import { monthsAfter } from './months-after.ts';
import { NEXT } from './next-words.ts';

const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const TOMORROW = 'بكره|بكرا|بوكره|باكر|باجر|غدا|الغد|غد|غدوه|غدوا';

/** How far each word lies from today; the first that stands in the line counts. */
const DAYS: readonly (readonly [number, RegExp])[] = [
  [2, whole('(?:the )?day after tomorrow|after tomorrow')],
  [2, whole(`(?:اللي )?(?:بعد|عقب) (?:${TOMORROW})`)],
  [-2, whole('(?:the )?day before yesterday|اول (?:امبارح|امس)|قبل امس')],
  [1, whole(`tomorrow|tmrw|tomorow|tommorow|tommorrow|tomorrows|${TOMORROW}`)],
  [-1, whole('yesterday|امبارح|مبارح|امس|البارح|البارحه')],
  [0, whole('today|tonight|اليوم|النهارده|انهارده|النهاردا|الليله|الليله دي|هالليله')],
  [7, whole(`next week|the coming week|(?:ال)?اسبوع ${NEXT}`)],
];

/** Days or months that a unit of time counts; pairs in one Arabic word count twice. */
const UNITS: readonly (readonly [RegExp, { readonly days?: number; readonly months?: number }])[] =
  [
    [/^(?:days?|يوم|يوما|ايام)$/, { days: 1 }],
    [/^يومين$/, { days: 2 }],
    [/^(?:weeks?|اسبوع|اسابيع)$/, { days: 7 }],
    [/^(?:اسبوعين|fortnight)$/, { days: 14 }],
    [/^(?:months?|شهر|شهور|اشهر)$/, { months: 1 }],
    [/^شهرين$/, { months: 2 }],
  ];
const UNIT =
  '(days?|weeks?|fortnight|months?|يوم|يوما|ايام|يومين|اسبوع|اسابيع|اسبوعين|شهر|شهور|اشهر|شهرين)';
/** «بعد يوم الجمعة» counts nothing, and «من شهر 12» names a month. */
const NOT_NAMED = `(?! (?:\\d|(?:${alternatives(WEEKDAY_WORDS)})))`;
const COUNT = '(?:(\\d{1,3}|a|an|one) ?)?';
const AHEAD = whole(`(?:in|after|within|بعد|كمان|عقب) (?:كمان )?${COUNT}${UNIT}${NOT_NAMED}`);
const FROM_NOW = whole(`${COUNT}${UNIT} (?:from now|from today|later|من (?:دلوقتي|الان|اليوم))`);
const AGO = whole(`(?:${COUNT}${UNIT} ago|(?:قبل|من) (\\d{1,3} )?${UNIT}${NOT_NAMED}(?! ${NEXT}))`);

/** "Tomorrow", «بعد بكرة», "in 3 days", «بعد أسبوعين», "two weeks ago", «الأسبوع الجاي». */
export function relativeDay(line: string, today: string): FoundDate | null {
  return counted(line, today) ?? named(line, today);
}

function counted(line: string, today: string): FoundDate | null {
  const ahead = AHEAD.exec(line) ?? FROM_NOW.exec(line);
  if (ahead) return foundAt(ahead, away(today, ahead[1], ahead[2], 1));
  const ago = AGO.exec(line);
  return ago && foundAt(ago, away(today, ago[1] ?? ago[3], ago[2] ?? ago[4], -1));
}

function away(
  today: string,
  count: string | undefined,
  unit: string | undefined,
  direction: 1 | -1,
): string | null {
  const size = UNITS.find(([words]) => words.test(unit ?? ''))?.[1];
  const times = (/\d/.test(count ?? '') ? Number(count) : 1) * direction;
  if (size?.days !== undefined) return addDays(today, size.days * times);
  return size?.months === undefined ? null : monthsAfter(today, size.months * times);
}

function named(line: string, today: string): FoundDate | null {
  for (const [days, words] of DAYS) {
    const match = words.exec(line);
    if (match) return foundAt(match, addDays(today, days));
  }
  return null;
}

function whole(words: string): RegExp {
  return new RegExp(`${START}(?:${words})${END}`, 'u');
}
