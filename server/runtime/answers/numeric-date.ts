import { dateOf } from '#server/shared/zoned-time.ts';
import { dayFirst, type FoundDate, foundAt, upcoming } from './found-date.ts';
import { dateOfHijri, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './hijri-date.ts';

const YEAR_FIRST = /(?<!\d)(\d{4}) ?[-/.\\] ?(\d{1,2}) ?[-/.\\] ?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?[-/.\\] ?(\d{1,2}) ?[-/.\\] ?(\d{4}|\d{2})(?!\d)/;
const NO_YEAR = /(?<![\d/.-])(\d{1,2})(?: ?[/\\] ?|-)(\d{1,2})(?![\d/.-]*\d)/;
/** How far ahead a year of two digits may lie; beyond that it is of the last century. */
const YEARS_AHEAD = 30;

/** `2026-12-25`, `25/12/2026`, `25.12.26`, `25/12`; of the Hijri calendar where it is asked for. */
export function numericDate(line: string, today: string, takesHijri: boolean): FoundDate | null {
  const iso = YEAR_FIRST.exec(line);
  if (iso) return foundAt(iso, full(Number(iso[1]), Number(iso[2]), Number(iso[3]), takesHijri));
  const late = YEAR_LAST.exec(line);
  if (late) {
    const [first, second] = [Number(late[1]), Number(late[2])];
    const year = late[3]?.length === 2 ? century(Number(late[3]), today) : Number(late[3]);
    if (isHijri(year)) return foundAt(late, full(year, second, first, takesHijri));
    return foundAt(late, dayFirst(first, second, year));
  }
  const short = NO_YEAR.exec(line);
  return short && foundAt(short, upcoming(Number(short[1]), Number(short[2]), today));
}

function full(year: number, month: number, day: number, takesHijri: boolean): string | null {
  if (!isHijri(year)) return dateOf(year, month, day);
  return takesHijri ? dateOfHijri({ year, month, day }) : null;
}

function isHijri(year: number): boolean {
  return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
}

function century(year: number, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const ofThis = Math.floor(thisYear / 100) * 100 + year;
  return ofThis > thisYear + YEARS_AHEAD ? ofThis - 100 : ofThis;
}
