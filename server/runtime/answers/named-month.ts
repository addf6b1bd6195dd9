import { dateOf } from '#server/shared/zoned-time.ts';
import { alternatives, HIJRI_MONTHS, MONTHS } from './calendar-words.ts';
import { type FoundDate, foundAt, upcoming } from './found-date.ts';
import { dateOfHijri, hijriOf } from './hijri-date.ts';

const DAY = '(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.]\\d)';
const YEAR = '(?:[ ,/-]+(?:سنه |عام )?(\\d{4})(?![\\d:]) ?(?:هـ|ه|ah|م(?!\\p{L}))?)?';
const gregorian = patternsFor(MONTHS);
const hijri = patternsFor(HIJRI_MONTHS);
/** In Egypt and the Gulf a month is often its number: «يوم 5 شهر 12». */
const NUMBERED = new RegExp(`${DAY} (?:من )?شهر (\\d{1,2})(?!\\d)${YEAR}`, 'u');
const NUMBERED_FIRST = /(?<!\p{L})شهر (\d{1,2}) (?:يوم )(\d{1,2})(?!\d)/u;

interface Named {
  readonly match: RegExpExecArray;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** "12 December", "Dec 12th 2026", «12 من ديسمبر», «يوم 5 شهر 12»: without a year the next one. */
export function namedMonth(line: string, today: string): FoundDate | null {
  const named = nameIn(line, gregorian, MONTHS) ?? numbered(line);
  if (!named) return null;
  const { match, day, month, year } = named;
  return foundAt(match, year === null ? upcoming(day, month, today) : dateOf(year, month, day));
}

/** «12 رمضان 1448», "Ramadan 12": without a year the next one. */
export function namedHijriMonth(line: string, today: string): FoundDate | null {
  const named = nameIn(line, hijri, HIJRI_MONTHS);
  if (!named) return null;
  const { match, day, month, year } = named;
  if (year !== null) return foundAt(match, dateOfHijri({ year, month, day }));
  return foundAt(match, upcomingHijri(day, month, today));
}

/** The next such day from today on; some months have 30 days only in some years. */
function upcomingHijri(day: number, month: number, today: string): string | null {
  const { year: thisYear } = hijriOf(today);
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = dateOfHijri({ year, month, day });
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** True when the line names a day of the Hijri calendar. */
export function namesHijriDay(line: string): boolean {
  return nameIn(line, hijri, HIJRI_MONTHS) !== null;
}

function patternsFor(months: ReadonlyMap<string, number>): {
  dayFirst: RegExp;
  monthFirst: RegExp;
} {
  const month = `(?<!\\p{L})[بل]?(${alternatives(months)})(?!\\p{L})`;
  return {
    dayFirst: new RegExp(`${DAY}[ /-]?(?:of |من |من شهر |شهر |in |في )?${month}${YEAR}`, 'u'),
    monthFirst: new RegExp(`${month}[ ,]+${DAY}${YEAR}`, 'u'),
  };
}

function nameIn(
  line: string,
  { dayFirst, monthFirst }: { readonly dayFirst: RegExp; readonly monthFirst: RegExp },
  months: ReadonlyMap<string, number>,
): Named | null {
  const early = dayFirst.exec(line);
  const match = early ?? monthFirst.exec(line);
  if (!match) return null;
  const [, first = '', second = '', year] = match;
  const [day, name] = early ? [first, second] : [second, first];
  const month = months.get(name) ?? 0;
  return { match, day: Number(day), month, year: year === undefined ? null : Number(year) };
}

function numbered(line: string): Named | null {
  const match = NUMBERED.exec(line);
  if (match) {
    const [, day, month, year] = match;
    return {
      match,
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : Number(year),
    };
  }
  const reversed = NUMBERED_FIRST.exec(line);
  if (!reversed) return null;
  return { match: reversed, day: Number(reversed[2]), month: Number(reversed[1]), year: null };
}
