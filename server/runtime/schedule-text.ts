import { type Schedule, WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import type { Language } from '#server/shared/language.ts';
import { timeText, weekdayText } from './date-text.ts';
import type { OpenRange } from './opening-hours.ts';
import { standardText } from './standard-texts.ts';

const SEPARATOR = { ar: '، ', en: ', ' } as const satisfies Record<Language, string>;

/** The open weekdays in the order of the week, which begins behind a closed day: Saturday to Thursday. */
export function openDaysText(schedule: Schedule, language: Language): string {
  const isOpen = (weekday: Weekday) => schedule.days.some(({ day }) => day === weekday);
  if (!WEEKDAYS.some(isOpen)) return standardText('closed_always', language);
  const lastClosed = isOpen('saturday') ? WEEKDAYS.findLastIndex((day) => !isOpen(day)) : -1;
  const week = [...WEEKDAYS.slice(lastClosed + 1), ...WEEKDAYS.slice(0, lastClosed + 1)];
  return week
    .filter(isOpen)
    .map((day) => weekdayText(day, language))
    .join(SEPARATOR[language]);
}

/** Opening ranges as a person reads them, each one once. */
export function rangesText(ranges: readonly OpenRange[], language: Language): string {
  if (ranges.length === 0) return standardText('closed_always', language);
  const texts = ranges.map(
    ({ from, to }) => `${timeText(from, language)} – ${timeText(to, language)}`,
  );
  return [...new Set(texts)].join(SEPARATOR[language]);
}
