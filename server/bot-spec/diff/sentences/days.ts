import { WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import { listed } from '#server/bot-spec/wording/listed.ts';
import { weekdayText } from '#server/runtime/date-text.ts';
import type { Language } from '#server/shared/language.ts';

/** Weekdays in a sentence: `Saturday and Sunday`; all of `open` together are "every open day". */
export function daysWords(
  days: readonly Weekday[],
  open: readonly Weekday[],
  language: Language,
): string {
  const named = WEEKDAYS.filter((day) => days.includes(day));
  if (named.length === WEEKDAYS.length) return tell('every_day', language);
  if (
    named.length > 2 &&
    named.length === open.length &&
    open.every((day) => named.includes(day))
  ) {
    return tell('every_open_day', language);
  }
  const names = listed(
    named.map((day) => weekdayText(day, language)),
    language,
  );
  return tell(named.length === 1 ? 'one_day' : 'several_days', language, { days: names });
}
