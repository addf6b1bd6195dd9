import { dayOfMonth } from './day-of-month.ts';
import { type FoundDate, withoutFound } from './found-date.ts';
import { namedHijriMonth, namedMonth, namesHijriDay } from './named-month.ts';
import { numericDate } from './numeric-date.ts';
import { relativeDay } from './relative-day.ts';
import { weekdayDate } from './weekday-date.ts';

/** How a bot reads dates. */
export interface DateReading {
  /** `YYYY-MM-DD` in the bot's time zone. */
  readonly today: string;
  /** Understand the Hijri calendar as well. */
  readonly takesHijri: boolean;
}

const WEEK_WORDS = /week|اسبوع/;

/**
 * The date that a date line names, and where it stands. Null for none, for two, and for one of a
 * calendar that is not read.
 */
export function findDate(line: string, { today, takesHijri }: DateReading): FoundDate | null {
  const exactIn = (text: string) => numericDate(text, today, takesHijri) ?? namedMonth(text, today);
  const exact = exactIn(line);
  if (exact) {
    const other = exactIn(withoutFound(line, exact));
    return other && other.date !== exact.date ? null : exact;
  }
  if (namesHijriDay(line)) return takesHijri ? namedHijriMonth(line, today) : null;
  const weekday = weekdayDate(line, today);
  if (weekday && WEEK_WORDS.test(line)) return weekday;
  return dayOfMonth(line, today) ?? relativeDay(line, today) ?? weekday;
}
