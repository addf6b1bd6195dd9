import type { Answer } from '#server/bot-spec/answers.ts';
import { isOpenAt, isOpenOn, rangesOn } from '#server/runtime/opening-hours.ts';
import type { RenderContext } from '#server/runtime/render-text.ts';
import { openDaysText, rangesText } from '#server/runtime/schedule-text.ts';
import { addDays, dateOf, instantOf, wallTimeAt } from '#server/shared/zoned-time.ts';
import { dateLine } from './date-line.ts';
import { findDate } from './find-date.ts';
import { withoutFound } from './found-date.ts';
import { chooseHalf, scheduleOf } from './moment.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { relativeMoment } from './relative-moment.ts';
import { MAX_LINE_LENGTH } from './tidy-line.ts';
import { type ReadTime, readTime } from './time.ts';

type DatetimeAnswer = Extract<Answer, { type: 'datetime' }>;

const TONIGHT = /tonight|ليله/;
/** "Tonight at 1" is the early morning of the next date. */
const END_OF_NIGHT = '05:00';
const ISO_INSTANT =
  /^\s*(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)\s*$/i;

/** A day and a time in one message, as the ISO instant in the bot's time zone. */
export function parseDatetime(
  typed: string,
  answer: DatetimeAnswer,
  context: RenderContext,
): Parsed<string> {
  const { now } = context;
  const { timeZone } = context.spec;
  const exact = isoInstant(typed) ?? relativeMoment(dateLine(typed), now);
  if (exact) return checkMoment(exact, answer, context);
  const read = readMoment(typed, wallTimeAt(now, timeZone).date);
  if (!read) return refused('retry_datetime');
  const { date, time } = read;
  const schedule = scheduleOf(answer.schedule, context);
  const instantAt = (clock: string) => instantOf(date, clock, timeZone);
  const fits = (clock: string) =>
    (!schedule || isOpenAt(schedule, date, clock)) && (!answer.future || instantAt(clock) > now);
  return checkMoment(instantAt(chooseHalf(time, fits)), answer, context);
}

/** The bounds of the question, for a moment that is known. */
function checkMoment(
  instant: Date,
  answer: DatetimeAnswer,
  context: RenderContext,
): Parsed<string> {
  const { language } = context.session;
  const { date, time } = wallTimeAt(instant, context.spec.timeZone);
  if (answer.future && instant <= context.now) return refused('past_moment');
  const schedule = scheduleOf(answer.schedule, context);
  if (schedule && !isOpenAt(schedule, date, time)) {
    return isOpenOn(schedule, date)
      ? refused('closed_time', { hours: rangesText(rangesOn(schedule, date), language) })
      : refused('closed_day', { days: openDaysText(schedule, language) });
  }
  return understood(instant.toISOString());
}

function isoInstant(typed: string): Date | null {
  const [whole, year, month, day] = ISO_INSTANT.exec(typed.slice(0, MAX_LINE_LENGTH)) ?? [];
  if (whole === undefined || dateOf(Number(year), Number(month), Number(day)) === null) return null;
  const instant = new Date(whole.trim().toUpperCase());
  return Number.isNaN(instant.getTime()) ? null : instant;
}

interface ReadMoment {
  readonly date: string;
  readonly time: ReadTime;
}

/** The date is taken out of the line first, so that its numbers are not read as an hour. */
function readMoment(typed: string, today: string): ReadMoment | null {
  const line = dateLine(typed).replace(/(?<=\d)t(?=\d)/g, ' ');
  const found = findDate(line, { today, takesHijri: false });
  if (!found) return null;
  const isTonight = TONIGHT.test(line.slice(found.start, found.end));
  const rest = withoutFound(line, found);
  const time = readTime(isTonight ? `${rest} tonight` : rest);
  if (!time) return null;
  const isPastMidnight = isTonight && time.certain && time.time < END_OF_NIGHT;
  return { date: isPastMidnight ? addDays(found.date, 1) : found.date, time };
}
