import type { Answer } from '#server/bot-spec/answers.ts';
import { isOpenAt, rangesOn } from '#server/runtime/opening-hours.ts';
import type { RenderContext } from '#server/runtime/render-text.ts';
import { rangesText } from '#server/runtime/schedule-text.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { instantOf, wallTimeAt } from '#server/shared/zoned-time.ts';
import { readDate } from './date.ts';
import { chooseHalf } from './moment.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { readTime } from './time.ts';

type DatetimeAnswer = Extract<Answer, { type: 'datetime' }>;

/** A day and a time in one message, as the ISO instant in the bot's time zone. */
export function parseDatetime(
  typed: string,
  answer: DatetimeAnswer,
  context: RenderContext,
): Parsed<string> {
  const { timeZone } = context.spec;
  const { date: today } = wallTimeAt(context.now, timeZone);
  const date = readDate(typed, today);
  const read = date === null ? null : readTime(timePart(typed));
  if (date === null || !read) return refused('retry_datetime');
  const schedule =
    answer.schedule === undefined
      ? undefined
      : indexOf(context.spec).schedules.get(answer.schedule);
  const isOpen = (time: string) => !schedule || isOpenAt(schedule, date, time);
  const time = chooseHalf(read, isOpen, schedule !== undefined);
  if (schedule && !isOpen(time)) {
    const hours = rangesText(rangesOn(schedule, date), context.session.language);
    return refused('closed_time', { hours });
  }
  const instant = instantOf(date, time, timeZone);
  if (answer.future && instant <= context.now) return refused('past_moment');
  return understood(instant.toISOString());
}

/** What is left when the numbers of the date are taken out: a time has one hour, or `HH:MM`. */
function timePart(typed: string): string {
  const folded = typed.normalize('NFKC');
  const clock = /\d{1,2}[:.]\d{2}(?!\d|[./-])[^\d]*$/u.exec(folded);
  if (clock) return clock[0];
  return folded
    .replace(/[\d٠-٩۰-۹]{4}[-/.][\d٠-٩۰-۹]{1,2}[-/.][\d٠-٩۰-۹]{1,2}/u, ' ')
    .replace(/[\d٠-٩۰-۹]{1,2}[-/.][\d٠-٩۰-۹]{1,2}(?:[-/.][\d٠-٩۰-۹]{2,4})?/u, ' ');
}
