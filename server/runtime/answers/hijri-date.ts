import { addDays } from '#server/shared/zoned-time.ts';

/** A day of the Umm al-Qura calendar. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const FIRST_HIJRI_YEAR = 1300;
export const LAST_HIJRI_YEAR = 1600;
const FIRST_DAY = '1882-11-12';
const DAYS_PER_YEAR = 354.367;
const DAYS_PER_MONTH = 29.53;
/** How far the estimate of a date may be off. */
const SEARCH_DAYS = 4;

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Hijri day of a date. */
export function hijriOf(date: string): HijriDay {
  const parts = new Map(
    format.formatToParts(Date.parse(`${date}T00:00:00Z`)).map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return { year: get('year'), month: get('month'), day: get('day') };
}

/** The date of a Hijri day of the years 1300 to 1600; null for a day that does not exist. */
export function dateOfHijri({ year, month, day }: HijriDay): string | null {
  const isInRange = year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
  if (!isInRange || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const passed = (year - FIRST_HIJRI_YEAR) * DAYS_PER_YEAR + (month - 1) * DAYS_PER_MONTH + day - 1;
  const estimate = addDays(FIRST_DAY, Math.round(passed));
  for (let off = -SEARCH_DAYS; off <= SEARCH_DAYS; off += 1) {
    const date = addDays(estimate, off);
    const found = hijriOf(date);
    if (found.day === day && found.month === month && found.year === year) return date;
  }
  return null;
}
