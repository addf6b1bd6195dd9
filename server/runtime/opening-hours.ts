import { type Schedule, WEEKDAYS } from '#server/bot-spec/collections.ts';
import { addDays, weekdayOf } from '#server/shared/zoned-time.ts';

export interface OpenRange {
  readonly from: string;
  readonly to: string;
}

/** The ranges that begin on this date; none on a closed day or a holiday. */
export function rangesOn(schedule: Schedule, date: string): OpenRange[] {
  if (schedule.holidays?.includes(date)) return [];
  const weekday = WEEKDAYS[weekdayOf(date)];
  return schedule.days.filter(({ day }) => day === weekday);
}

/** True when the schedule has opening hours that begin on this date. */
export function isOpenOn(schedule: Schedule, date: string): boolean {
  return rangesOn(schedule, date).length > 0;
}

/**
 * True when the schedule is open at this wall time. A range includes its beginning and not its end;
 * one that runs past midnight belongs to the day on which it began.
 */
export function isOpenAt(schedule: Schedule, date: string, time: string): boolean {
  const today = rangesOn(schedule, date).some(({ from, to }) =>
    from < to ? from <= time && time < to : from <= time,
  );
  if (today) return true;
  return rangesOn(schedule, addDays(date, -1)).some(({ from, to }) => to <= from && time < to);
}

/** True when the time is open on at least one day of the week, holidays aside. */
export function isEverOpenAt(schedule: Schedule, time: string): boolean {
  return schedule.days.some(({ from, to }) =>
    from < to ? from <= time && time < to : from <= time || time < to,
  );
}
