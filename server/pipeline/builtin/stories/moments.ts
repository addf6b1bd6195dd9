import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import type { BotDraft } from '#server/pipeline/builtin/parts/draft.ts';
import { addDays, instantOf, wallTimeAt, weekdayOf } from '#server/shared/zoned-time.ts';

/** A day and an hour on the bot's clock. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

const MIDDAY = '12:00';

function openingOn(draft: BotDraft, date: string) {
  return draft.reading.hours?.value.days.find(({ day }) => day === WEEKDAYS[weekdayOf(date)]);
}

/** An hour inside opening hours, at least an hour after they begin where they are that long. */
function timeInside(from: string, to: string): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const later = hour + 1;
  const isLong = to <= from || Number(to.slice(0, 2)) > later;
  return `${String(isLong && later < 24 ? later : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The first day from `from` on at which the business is open (or closed), with an hour of it. */
export function dayWhen(draft: BotDraft, state: 'open' | 'closed', from: string): Moment | null {
  for (let ahead = 0; ahead < 8; ahead += 1) {
    const date = addDays(from, ahead);
    if (!draft.reading.hours) return state === 'open' ? { date, time: MIDDAY } : null;
    const opening = openingOn(draft, date);
    if (opening && state === 'open') return { date, time: timeInside(opening.from, opening.to) };
    const nightBefore = openingOn(draft, addDays(date, -1));
    const runsOver = nightBefore !== undefined && nightBefore.to <= nightBefore.from;
    if (!opening && state === 'closed') return { date, time: runsOver ? '15:00' : MIDDAY };
  }
  return null;
}

/** The day after the run, on the bot's clock: stories play there. */
export function dayAfter(draft: BotDraft): string {
  return addDays(wallTimeAt(draft.now, draft.timeZone).date, 1);
}

export function instantIn(draft: BotDraft, { date, time }: Moment): string {
  return instantOf(date, time, draft.timeZone).toISOString();
}
