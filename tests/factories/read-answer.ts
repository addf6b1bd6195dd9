import type { Answer } from '#server/bot-spec/answers.ts';
import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { parseAnswer } from '#server/runtime/answers/parse-answer.ts';
import type { Value } from '#server/runtime/session.ts';
import { startSession } from '#server/runtime/step.ts';
import { wallTimeAt } from '#server/shared/zoned-time.ts';

/** A bot in Cairo; the schedule `open` is every day but Friday from 14:00 to 22:00. */
const spec = smallBot([{ id: 'end', type: 'end', text: same('.') }], {
  schedules: [
    {
      id: 'open',
      days: WEEKDAYS.filter((day) => day !== 'friday').map((day) => ({
        day,
        from: '14:00',
        to: '22:00',
      })),
    },
  ],
  variables: [{ name: 'date', type: 'date', scope: 'conversation' }],
});
/** A Sunday, 11:00 in Cairo. */
const NOW = new Date('2026-11-22T09:00:00Z');

/** What a typed text means as an answer, or the name of the text that refuses it. */
export function readAnswer(
  answer: Answer,
  text: string,
  variables: Readonly<Record<string, Value>> = {},
): Value {
  const session = { ...startSession(spec, { id: '1', firstName: 'Sara' }), variables };
  const parsed = parseAnswer({ type: 'text', text }, answer, { spec, session, now: NOW });
  return parsed.ok ? parsed.value : parsed.problem.text;
}

/** The same for a moment, as the wall in Cairo shows it: `2026-11-23 17:00`. */
export function readMomentInCairo(text: string, changes: object = {}): Value {
  const value = readAnswer({ type: 'datetime', ...changes }, text);
  if (typeof value !== 'string' || !value.endsWith('Z')) return value;
  const { date, time } = wallTimeAt(new Date(value), spec.timeZone);
  return `${date} ${time}`;
}
