import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import { instantOf, isDate } from '#server/shared/zoned-time.ts';
import { type RenderContext, variableValue } from './render-text.ts';
import { nextMoment } from './scheduled-flows.ts';
import { indexOf } from './spec-index.ts';

const MINUTE_MS = 60_000;
const LAST_YEAR = 9999;
/** A date without a time is reminded of as if it were in the morning. */
const MORNING = '09:00';

/** The instant that a wait block means; null when its date is not known. */
export function momentOf(moment: BlockOf<'wait'>['moment'], context: RenderContext): Date | null {
  if (moment.type === 'delay') return new Date(context.now.getTime() + moment.minutes * MINUTE_MS);
  if (moment.type === 'until') {
    const days = moment.day === undefined ? WEEKDAYS : [moment.day];
    return nextMoment({ days, time: moment.time }, context.spec.timeZone, context.now);
  }
  const date = variableValue(moment.dateVariable, context);
  if (indexOf(context.spec).variableTypes.get(moment.dateVariable) === 'datetime') {
    return before(new Date(typeof date === 'string' ? date : Number.NaN), moment.minutes);
  }
  const time =
    moment.timeVariable === undefined ? MORNING : variableValue(moment.timeVariable, context);
  if (!isDate(date)) return null;
  const clock = typeof time === 'string' && /^\d\d:\d\d$/.test(time) ? time : MORNING;
  return before(instantOf(date, clock, context.spec.timeZone), moment.minutes);
}

function before(instant: Date, minutes: number): Date | null {
  const at = new Date(instant.getTime() - minutes * MINUTE_MS);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > LAST_YEAR ? null : at;
}
