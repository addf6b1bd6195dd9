import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { addDays, instantOf, wallTimeAt, weekdayOf } from '#server/shared/zoned-time.ts';

export interface ScheduledStart {
  readonly flowId: string;
  readonly at: Date;
}

const DAYS_AHEAD = 8;

/** The next start of a flow by its schedule after `from`; null when no flow has one. */
export function nextScheduledStart(spec: BotSpec, from: Date): ScheduledStart | null {
  let next: ScheduledStart | null = null;
  for (const flow of spec.flows) {
    for (const trigger of flow.triggers) {
      if (trigger.type !== 'schedule') continue;
      const at = nextMoment(trigger, spec.timeZone, from);
      if (at && (!next || at < next.at)) next = { flowId: flow.id, at };
    }
  }
  return next;
}

/** The first moment after `from` at which a clock shows `time` on one of the days. */
export function nextMoment(
  { days, time }: { readonly days: readonly (typeof WEEKDAYS)[number][]; readonly time: string },
  timeZone: string,
  from: Date,
): Date | null {
  const { date: today } = wallTimeAt(from, timeZone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(today, ahead);
    const weekday = WEEKDAYS[weekdayOf(date)];
    if (!weekday || !days.includes(weekday)) continue;
    const at = instantOf(date, time, timeZone);
    if (at > from) return at;
  }
  return null;
}
