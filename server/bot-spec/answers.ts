import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

export const choiceOptionSchema = z.strictObject({ id: idSchema, label: textSchema });
export type ChoiceOption = z.infer<typeof choiceOptionSchema>;

/**
 * What kind of answer a question takes and what makes it valid.
 * Dates are `YYYY-MM-DD` or `today`; times are `HH:MM` in the bot's time zone.
 */
export const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    minLength: z.int().min(0).max(4096).optional(),
    maxLength: z.int().min(1).max(4096).optional(),
    /** The whole answer must match this pattern; RE2 syntax, so that no pattern can be slow. */
    pattern: z.string().min(1).max(200).optional(),
  }),
  z.strictObject({
    type: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    integer: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('money'),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({
    type: z.literal('date'),
    min: z.union([z.literal('today'), z.iso.date()]).optional(),
    max: z.iso.date().optional(),
    /** Weekdays on which the answer may fall come from this schedule. */
    schedule: idSchema.optional(),
    /** Dates of the Hijri calendar are understood too, and kept as Gregorian ones. */
    hijri: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('time'),
    /** The time must be inside this schedule, on the day held by `dateVariable` where given. */
    schedule: idSchema.optional(),
    dateVariable: z.string().optional(),
  }),
  /** A date and a time in one answer, kept as an ISO instant. */
  z.strictObject({
    type: z.literal('datetime'),
    /** Moments that are over are refused. */
    future: z.boolean().optional(),
    /** The moment must be inside this schedule. */
    schedule: idSchema.optional(),
  }),
  z.strictObject({ type: z.literal('phone') }),
  z.strictObject({ type: z.literal('email') }),
  z.strictObject({ type: z.literal('url') }),
  z.strictObject({
    type: z.literal('choice'),
    options: z.array(choiceOptionSchema).min(1).max(20),
  }),
  z.strictObject({
    type: z.literal('choices'),
    options: z.array(choiceOptionSchema).min(1).max(20),
    min: z.int().min(0).optional(),
    max: z.int().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('boolean') }),
  z.strictObject({
    type: z.literal('rating'),
    min: z.int().min(0).max(1),
    max: z.int().min(2).max(10),
  }),
  z.strictObject({ type: z.literal('location') }),
  z.strictObject({ type: z.literal('contact') }),
  z.strictObject({ type: z.literal('file') }),
]);

/** The names of all kinds of answers. */
export const ANSWER_TYPES = [
  'text',
  'number',
  'money',
  'date',
  'time',
  'datetime',
  'phone',
  'email',
  'url',
  'choice',
  'choices',
  'boolean',
  'rating',
  'location',
  'contact',
  'file',
] as const satisfies readonly Answer['type'][];
export type Answer = z.infer<typeof answerSchema>;
export type AnswerType = (typeof ANSWER_TYPES)[number];
