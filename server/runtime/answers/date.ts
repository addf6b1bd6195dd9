import { dateLine } from './date-line.ts';
import { wholeDayOfMonth } from './day-of-month.ts';
import { type DateReading, findDate } from './find-date.ts';
import { upcoming } from './found-date.ts';
import { weekdayWithNumber } from './weekday-date.ts';

/**
 * The date that a message names, as `YYYY-MM-DD`, or null: ISO, day/month with or without a year,
 * "12 December", «يوم 5 شهر 12», «السبت», "next Friday", «بكرة», "in 3 days", «آخر الشهر», "15". A date
 * without a year is the next one from today on.
 */
export function readDate(typed: string, reading: DateReading): string | null {
  const line = dateLine(typed);
  const { today } = reading;
  const found =
    weekdayWithNumber(line, today) ?? findDate(line, reading) ?? wholeDayOfMonth(line, today);
  return found?.date ?? dottedDate(line, today);
}

/** "25.12" alone is a date; beside other words it may be a time. */
function dottedDate(line: string, today: string): string | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(line) ?? [];
  return day === undefined ? null : upcoming(Number(day), Number(month), today);
}
