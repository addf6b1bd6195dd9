import { WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import type { Language } from '#server/shared/language.ts';
import { LOCALES } from './number-text.ts';

const weekdayFormats = {
  ar: new Intl.DateTimeFormat(LOCALES.ar, { timeZone: 'UTC', weekday: 'long' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { timeZone: 'UTC', weekday: 'long' }),
};
const monthFormats = {
  ar: new Intl.DateTimeFormat(LOCALES.ar, { timeZone: 'UTC', month: 'long' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { timeZone: 'UTC', month: 'long' }),
};
const COMMA = { ar: '،', en: ',' } as const;
/** A Sunday, from which the names of the weekdays are counted. */
const A_SUNDAY_UTC_MS = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/**
 * `YYYY-MM-DD` as a person reads it, with the weekday: the same on every version of the runtime.
 * Anything else is returned unchanged.
 */
export function dateText(date: string, language: Language): string {
  const instant = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(instant)) return date;
  const weekday = weekdayFormats[language].format(instant);
  const month = monthFormats[language].format(instant);
  const [year, , day] = date.split('-').map(Number);
  return `${weekday}${COMMA[language]} ${day} ${month} ${year}`;
}

/** `HH:MM` on the twelve-hour clock: `8:30 PM`, `8:30 مساءً`, «1:00 ظهرًا». */
export function timeText(time: string, language: Language): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return time;
  const hour = Number(hours) % 24;
  return `${hour % 12 || 12}:${minutes} ${partOfDayText(hour, language)}`;
}

function partOfDayText(hour: number, language: Language): string {
  if (language === 'en') return hour < 12 ? 'AM' : 'PM';
  if (hour < 12) return 'صباحًا';
  return hour < 15 ? 'ظهرًا' : 'مساءً';
}

/** The name of a weekday. */
export function weekdayText(day: Weekday, language: Language): string {
  return weekdayFormats[language].format(A_SUNDAY_UTC_MS + WEEKDAYS.indexOf(day) * DAY_MS);
}
