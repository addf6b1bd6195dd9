import type { Language } from '#server/shared/language.ts';
import { localeTag } from './locale-tag.ts';

/** The server does not know where a viewer is: without a given zone, times are in UTC. */
const DEFAULT_TIME_ZONE = 'UTC';

/** Months in words: digits alone are read in a different order in every country. */
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME_OF_DAY = { hour: 'numeric', minute: '2-digit' } as const;

function format(language: Language, instant: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeTag(language), options).format(new Date(instant));
}

/** A day such as `22 Nov 2026`. */
export function formatDate(language: Language, instant: string, timeZone = DEFAULT_TIME_ZONE) {
  return format(language, instant, { ...DAY, timeZone });
}

/** Day and time of day. */
export function formatDateTime(language: Language, instant: string, timeZone = DEFAULT_TIME_ZONE) {
  return format(language, instant, { ...DAY, ...TIME_OF_DAY, timeZone });
}

/** The time of day, as chats print it beside a message. */
export function formatTimeOfDay(language: Language, instant: string, timeZone = DEFAULT_TIME_ZONE) {
  return format(language, instant, { ...TIME_OF_DAY, timeZone });
}

/** A duration in seconds, with one decimal below ten seconds. What took no time took a tenth. */
export function formatDuration(language: Language, durationMs: number): string {
  const seconds = Math.max(durationMs / 1000, 0.1);
  return new Intl.NumberFormat(localeTag(language), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  }).format(seconds);
}
