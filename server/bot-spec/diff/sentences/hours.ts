import { type Schedule, WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import type { DayRanges, SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { ChangedPart, Side, Telling } from '#server/bot-spec/diff/telling.ts';
import { dateText, timeText } from '#server/runtime/date-text.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { rangesText } from '#server/runtime/schedule-text.ts';
import { daysWords } from './days.ts';

type ChangedWeekday = ChangedPart<Extract<SpecPart, { kind: 'weekday' }>>;

/** The weekdays of one schedule whose hours changed, told together where they changed alike. */
export function hoursSentences(changed: readonly ChangedWeekday[], telling: Telling): string[] {
  const groups = new Map<string, ChangedWeekday[]>();
  for (const entry of changed) {
    const { before, after } = entry;
    const key = JSON.stringify([after.schedule.id, before.ranges, after.ranges]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((alike) => alikeSentence(alike, telling));
}

function alikeSentence(alike: readonly ChangedWeekday[], telling: Telling): string {
  const [first] = alike;
  if (!first) return '';
  const days = daysWords(
    alike.map(({ after }) => after.day),
    openDays(first.after.schedule),
    telling.language,
  );
  const sentence = rangesSentence(first.before.ranges, first.after.ranges, days, telling);
  return ofSchedule(sentence, first.after.schedule, telling.after);
}

function openDays({ days }: Schedule): readonly Weekday[] {
  return WEEKDAYS.filter((weekday) => days.some(({ day }) => day === weekday));
}

function rangesSentence(was: DayRanges, is: DayRanges, days: string, telling: Telling): string {
  const { language } = telling;
  const [from, ...moreBefore] = was;
  const [to, ...moreAfter] = is;
  if (!to) return tell('now_closed', language, { days });
  const after = isolate(rangesText(is, language), language);
  if (!from) return tell('now_open', language, { days, after });
  const isOne = moreBefore.length === 0 && moreAfter.length === 0;
  const time = (clock: string) => isolate(timeText(clock, language), language);
  if (isOne && from.from === to.from) {
    return tell('closing_time', language, { days, before: time(from.to), after: time(to.to) });
  }
  if (isOne && from.to === to.to) {
    return tell('opening_time', language, { days, before: time(from.from), after: time(to.from) });
  }
  return tell('hours', language, {
    days,
    before: isolate(rangesText(was, language), language),
    after,
  });
}

/** Days off that came or went. */
export function holidaySentences(
  { change, after }: ChangedPart<Extract<SpecPart, { kind: 'schedule' }>>,
  telling: Telling,
): string[] {
  const { language } = telling;
  const [was, is] = [datesIn(change.before), datesIn(change.after)];
  const sentences = (key: 'holiday_added' | 'holiday_gone', dates: readonly string[]) =>
    [...new Set(dates)].map((date) =>
      tell(key, language, { date: isolate(dateText(date, language), language) }),
    );
  return [
    ...sentences(
      'holiday_added',
      is.filter((date) => !was.includes(date)),
    ),
    ...sentences(
      'holiday_gone',
      was.filter((date) => !is.includes(date)),
    ),
  ].map((sentence) => ofSchedule(sentence, after.schedule, telling.after));
}

function datesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Where a bot has several schedules, the first thing that goes by this one tells which is meant. */
function ofSchedule(sentence: string, schedule: Schedule, { spec, words }: Side): string {
  if (spec.schedules.length < 2) return sentence;
  const user = spec.blocks.find(
    (block) =>
      (block.type === 'hours' && block.schedule === schedule.id) ||
      (block.type === 'question' &&
        'schedule' in block.answer &&
        block.answer.schedule === schedule.id),
  );
  if (!user) return sentence;
  return tell('hours_of', words.language, { sentence, thing: words.thing(user) });
}
