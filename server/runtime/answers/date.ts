import { foldText } from '#server/shared/arabic.ts';
import { addDays, dateOf, weekdayOf } from '#server/shared/zoned-time.ts';
import { MONTHS, WEEKDAY_WORDS } from './calendar-words.ts';
import { NUMBER_WORDS } from './number-words.ts';

const WORD = '[\\p{L}]+';
const ORDINAL = '(?:st|nd|rd|th)?';

/**
 * The date that a message names, as `YYYY-MM-DD`, or null: ISO, day/month with or without a year,
 * "12 December", "السبت", "next Friday", "بكرة", "in 3 days", "15". A date without a year is the next
 * one from `today` on.
 */
export function readDate(typed: string, today: string): string | null {
  const text = foldText(typed.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  return (
    numericDate(text, today) ??
    namedMonth(text, today) ??
    relativeDay(text, today) ??
    weekday(text, today) ??
    dayOfMonth(text, today)
  );
}

function numericDate(text: string, today: string): string | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (full) return dayFirst(Number(full[1]), Number(full[2]), fullYear(Number(full[3])));
  const short = /(?<![\d/.-])(\d{1,2})[-/](\d{1,2})(?![\d/.-]*\d)/.exec(text);
  return short ? upcoming(Number(short[1]), Number(short[2]), today) : null;
}

function namedMonth(text: string, today: string): string | null {
  const pattern = new RegExp(
    `(?<!\\d)(\\d{1,2})${ORDINAL} (?:of |من )?(${WORD})(?:[ ,]+(\\d{4}))?(?!\\d)`,
    'gu',
  );
  for (const [, day, word = '', year] of text.matchAll(pattern)) {
    const month = MONTHS.get(word);
    if (month) return withYear(Number(day), month, year, today);
  }
  const monthFirst = new RegExp(
    `(${WORD}) (\\d{1,2})${ORDINAL}(?!\\d)(?:[ ,]+(\\d{4}))?(?!\\d)`,
    'gu',
  );
  for (const [, word = '', day, year] of text.matchAll(monthFirst)) {
    const month = MONTHS.get(word);
    if (month) return withYear(Number(day), month, year, today);
  }
  return null;
}

function relativeDay(text: string, today: string): string | null {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const later = /(?:in|after|بعد) (\d{1,3}|\p{L}+) (?:days?|ايام|يوم)/u.exec(words)?.[1];
  if (later !== undefined) {
    const count = /^\d+$/.test(later) ? Number(later) : NUMBER_WORDS.get(later);
    if (count !== undefined) return addDays(today, count);
  }
  if (/\b(?:day after tomorrow|after tomorrow)\b/.test(words)) return addDays(today, 2);
  if (/(?:^| )بعد (?:بكره|بكرا|باكر|غد|الغد|غدا)(?: |$)/.test(words)) return addDays(today, 2);
  if (/\btomorrow\b|(?:^| )(?:بكره|بكرا|باكر|غدا|الغد|غد)(?: |$)/.test(words)) {
    return addDays(today, 1);
  }
  if (/\b(?:next week)\b|الاسبوع (?:الجاي|القادم|المقبل)/.test(words)) return addDays(today, 7);
  const isToday = /\b(?:today|tonight)\b|(?:^| )(?:اليوم|النهارده|انهارده|النهاردا)(?: |$)/;
  return isToday.test(words) ? today : null;
}

/** The next such weekday after today; on that very weekday it means a week later. */
function weekday(text: string, today: string): string | null {
  for (const word of text.split(/[^\p{L}]+/u)) {
    const wanted = WEEKDAY_WORDS.get(word);
    if (wanted === undefined) continue;
    return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
  }
  return null;
}

function dayOfMonth(text: string, today: string): string | null {
  const pattern = new RegExp(`^(?:on |the |يوم )*(\\d{1,2})${ORDINAL}(?: من الشهر| الشهر)?$`, 'u');
  const day = Number(pattern.exec(text)?.[1] ?? 0);
  const [year = 0, month = 0] = today.split('-').map(Number);
  for (let ahead = 0; day > 0 && ahead < 12; ahead += 1) {
    const index = month - 1 + ahead;
    const date = dateOf(year + Math.floor(index / 12), (index % 12) + 1, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function withYear(
  day: number,
  month: number,
  year: string | undefined,
  today: string,
): string | null {
  return year === undefined ? upcoming(day, month, today) : dateOf(Number(year), month, day);
}

/** The next such day from today on; 29 February may be some years ahead. */
function upcoming(day: number, month: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = dayFirst(day, month, year);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** Day before month, unless only the other order names a real day. */
function dayFirst(day: number, month: number, year: number): string | null {
  return dateOf(year, month, day) ?? dateOf(year, day, month);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
