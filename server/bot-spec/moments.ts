import { z } from 'zod';
import { timeOfDaySchema, WEEKDAYS } from './collections.ts';
import { variableNameSchema } from './ids.ts';

const MAX_MINUTES = 525_600;

/** A while from now. */
export const delayMomentSchema = z.strictObject({
  type: z.literal('delay'),
  /** How long; at most a year. */
  minutes: z.int().min(1).max(MAX_MINUTES),
});

/** The next time that a clock in the bot's time zone shows `time`, on `day` where given. */
export const untilMomentSchema = z.strictObject({
  type: z.literal('until'),
  /** `HH:MM`, in the bot's time zone. */
  time: timeOfDaySchema,
  /** Only on this weekday. */
  day: z.enum(WEEKDAYS).optional(),
});

/** `minutes` before a date that was asked for. A date without a time counts from 09:00. */
export const beforeMomentSchema = z.strictObject({
  type: z.literal('before'),
  /** How long before; 0 is the moment itself. */
  minutes: z.int().min(0).max(MAX_MINUTES),
  /** Holds the date, or a date with its time. */
  dateVariable: variableNameSchema,
  /** Holds the time of that day. */
  timeVariable: variableNameSchema.optional(),
});

/** When a `wait` block goes on. */
export const momentSchema = z.discriminatedUnion('type', [
  delayMomentSchema,
  untilMomentSchema,
  beforeMomentSchema,
]);
