import { addDays, dateOf } from '#server/shared/zoned-time.ts';

/** That day of the month `months` after the month of `date`, or null where it has no such day. */
export function dayInMonth(date: string, months: number, day: number): string | null {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const index = month - 1 + months;
  return dateOf(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}

/** The last day of that month. */
export function lastInMonth(date: string, months: number): string | null {
  const next = dayInMonth(date, months + 1, 1);
  return next === null ? null : addDays(next, -1);
}

/** The same day some months later; the last one of a month that is shorter. */
export function monthsAfter(date: string, months: number): string | null {
  return dayInMonth(date, months, Number(date.slice(8))) ?? lastInMonth(date, months);
}
