import type { Answer } from '#server/bot-spec/answers.ts';
import type { Schedule } from '#server/bot-spec/collections.ts';
import { dateText } from '#server/runtime/date-text.ts';
import { isEverOpenAt, isOpenAt, isOpenOn, rangesOn } from '#server/runtime/opening-hours.ts';
import { type RenderContext, variableValue } from '#server/runtime/render-text.ts';
import { openDaysText, rangesText } from '#server/runtime/schedule-text.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { isDate, wallTimeAt } from '#server/shared/zoned-time.ts';
import { readDate } from './date.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { type ReadTime, readTime } from './time.ts';

type DateAnswer = Extract<Answer, { type: 'date' }>;
type TimeAnswer = Extract<Answer, { type: 'time' }>;

/** The hours that "5" means in the evening when nothing else tells. */
const LAST_EVENING_GUESS = '06:59';

/** A date within the bounds of the question and on an open day of its schedule. */
export function parseDate(
  typed: string,
  answer: DateAnswer,
  context: RenderContext,
): Parsed<string> {
  const { date: today } = wallTimeAt(context.now, context.spec.timeZone);
  const date = readDate(typed, { today, takesHijri: answer.hijri === true });
  return date === null ? refused('retry_date') : checkDate(date, answer, context);
}

/** The same bounds for a date that is known already, such as one on a button. */
export function checkDate(
  date: string,
  answer: DateAnswer,
  context: RenderContext,
): Parsed<string> {
  const { language } = context.session;
  const { date: today } = wallTimeAt(context.now, context.spec.timeZone);
  const min = answer.min === 'today' ? today : answer.min;
  if (min !== undefined && date < min) {
    return min === today ? refused('past_date') : refused('retry_date');
  }
  if (answer.max !== undefined && date > answer.max) {
    return refused('late_date', { max: dateText(answer.max, language) });
  }
  const schedule = scheduleOf(answer.schedule, context);
  if (schedule && !isOpenOn(schedule, date)) {
    return refused('closed_day', { days: openDaysText(schedule, language) });
  }
  return understood(date);
}

/** A time inside the schedule of the question; not in the past when its date is today. */
export function parseTime(
  typed: string,
  answer: TimeAnswer,
  context: RenderContext,
): Parsed<string> {
  const read = readTime(typed);
  if (!read) return refused('retry_time');
  const schedule = scheduleOf(answer.schedule, context);
  const date = dateOfTime(answer, context);
  const now = wallTimeAt(context.now, context.spec.timeZone);
  const isOpen = (time: string) =>
    !schedule || (date ? isOpenAt(schedule, date, time) : isEverOpenAt(schedule, time));
  const isOver = (time: string) => date === now.date && time <= now.time;
  const time = chooseHalf(read, (half) => isOpen(half) && !isOver(half));
  if (!isOpen(time)) {
    const ranges = schedule ? (date ? rangesOn(schedule, date) : schedule.days) : [];
    return refused('closed_time', { hours: rangesText(ranges, context.session.language) });
  }
  return isOver(time) ? refused('past_time') : understood(time);
}

/**
 * The time that was meant: of two halves of the day the one that fits, else the afternoon for early
 * hours.
 */
export function chooseHalf(read: ReadTime, fits: (time: string) => boolean): string {
  if (read.certain) return read.time;
  const { morning, evening } = read;
  if (fits(morning) !== fits(evening)) return fits(morning) ? morning : evening;
  return morning <= LAST_EVENING_GUESS ? evening : morning;
}

function dateOfTime(answer: TimeAnswer, context: RenderContext): string | undefined {
  if (answer.dateVariable === undefined) return undefined;
  const date = variableValue(answer.dateVariable, context);
  return isDate(date) ? date : undefined;
}

/** The schedule of that id; undefined where a question has none. */
export function scheduleOf(id: string | undefined, context: RenderContext): Schedule | undefined {
  return id === undefined ? undefined : indexOf(context.spec).schedules.get(id);
}
