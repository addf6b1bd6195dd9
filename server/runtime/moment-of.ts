import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { instantOf } from '#server/shared/zoned-time.ts';
import { type RenderContext, variableValue } from './render-text.ts';

const MINUTE_MS = 60_000;
const LAST_YEAR = 9999;
/** A date without a time is reminded of as if it were in the morning. */
const MORNING = '09:00';

/** The instant that a wait block means; null when its date is not known. */
export function momentOf(moment: BlockOf<'wait'>['moment'], context: RenderContext): Date | null {
  if (moment.type === 'delay') return new Date(context.now.getTime() + moment.minutes * MINUTE_MS);
  const date = variableValue(moment.dateVariable, context);
  const time =
    moment.timeVariable === undefined ? MORNING : variableValue(moment.timeVariable, context);
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const clock = typeof time === 'string' && /^\d\d:\d\d$/.test(time) ? time : MORNING;
  const instant = instantOf(date, clock, context.spec.timeZone);
  const at = new Date(instant.getTime() - moment.minutes * MINUTE_MS);
  return at.getUTCFullYear() > LAST_YEAR ? null : at;
}
