import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** One of the answers that a question offers. */
export const choiceOptionSchema = z.strictObject({
  /** What the variable holds; stays the same over edits. */
  id: idSchema,
  /** What stands on the button. */
  label: textSchema,
});
export type ChoiceOption = z.infer<typeof choiceOptionSchema>;

const optionsSchema = z.array(choiceOptionSchema).min(1).max(20);

/** Words of the customer's own; at most 1,000 characters where nothing else is said. */
export const textAnswerSchema = z.strictObject({
  type: z.literal('text'),
  /** In characters. */
  minLength: z.int().min(0).max(4096).optional(),
  /** In characters. */
  maxLength: z.int().min(1).max(4096).optional(),
  /** The whole answer must match this pattern; RE2 syntax, so that no pattern can be slow. */
  pattern: z.string().min(1).max(200).optional(),
});

/** A number, in digits or words of either language. */
export const numberAnswerSchema = z.strictObject({
  type: z.literal('number'),
  /** The least that is taken. */
  min: z.number().optional(),
  /** The most that is taken. */
  max: z.number().optional(),
  /** Only whole numbers. */
  integer: z.boolean().optional(),
});

/** An amount in the bot's currency. */
export const moneyAnswerSchema = z.strictObject({
  type: z.literal('money'),
  /** The least that is taken. */
  min: z.number().optional(),
  /** The most that is taken. */
  max: z.number().optional(),
});

/** A day, kept as `YYYY-MM-DD`: 25/12, Friday, tomorrow, «بعد بكرة». */
export const dateAnswerSchema = z.strictObject({
  type: z.literal('date'),
  /** The first day that is taken: `YYYY-MM-DD` or `today`. */
  min: z.union([z.literal('today'), z.iso.date()]).optional(),
  /** The last day that is taken: `YYYY-MM-DD`. */
  max: z.iso.date().optional(),
  /** Weekdays on which the answer may fall come from this schedule. */
  schedule: idSchema.optional(),
  /** Dates of the Hijri calendar are understood too, and kept as Gregorian ones. */
  hijri: z.boolean().optional(),
});

/** A time of day, kept as `HH:MM`: 5:30 pm, «٨ ونص مساءً». */
export const timeAnswerSchema = z.strictObject({
  type: z.literal('time'),
  /** The time must be inside this schedule, on the day held by `dateVariable` where given. */
  schedule: idSchema.optional(),
  /** The variable that holds the day. */
  dateVariable: z.string().optional(),
});

/** A date and a time in one answer, kept as an ISO instant. */
export const datetimeAnswerSchema = z.strictObject({
  type: z.literal('datetime'),
  /** Moments that are over are refused. */
  future: z.boolean().optional(),
  /** The moment must be inside this schedule. */
  schedule: idSchema.optional(),
});

/** A phone number, local or international, kept in the international form. */
export const phoneAnswerSchema = z.strictObject({ type: z.literal('phone') });

/** An e-mail address. */
export const emailAnswerSchema = z.strictObject({ type: z.literal('email') });

/** A web address. */
export const urlAnswerSchema = z.strictObject({ type: z.literal('url') });

/** One of the options, by its button or in words; small typing mistakes are understood. */
export const choiceAnswerSchema = z.strictObject({
  type: z.literal('choice'),
  /** The answers that are offered, in their order. */
  options: optionsSchema,
});

/** Several of the options. */
export const choicesAnswerSchema = z.strictObject({
  type: z.literal('choices'),
  /** The answers that are offered, in their order. */
  options: optionsSchema,
  /** How many must be chosen. */
  min: z.int().min(0).optional(),
  /** How many may be chosen. */
  max: z.int().min(1).optional(),
});

/** Yes or no, in the words and dialects of both languages. */
export const booleanAnswerSchema = z.strictObject({ type: z.literal('boolean') });

/** A number of points. */
export const ratingAnswerSchema = z.strictObject({
  type: z.literal('rating'),
  /** The fewest points. */
  min: z.int().min(0).max(1),
  /** The most points. */
  max: z.int().min(2).max(10),
});

/** A place that the customer shares. */
export const locationAnswerSchema = z.strictObject({ type: z.literal('location') });

/** A contact that the customer shares, or a phone number that they write. */
export const contactAnswerSchema = z.strictObject({ type: z.literal('contact') });

/** A photo or a document that the customer sends. */
export const fileAnswerSchema = z.strictObject({ type: z.literal('file') });

/** What kind of answer a question takes and what makes it valid. */
export const answerSchema = z.discriminatedUnion('type', [
  textAnswerSchema,
  numberAnswerSchema,
  moneyAnswerSchema,
  dateAnswerSchema,
  timeAnswerSchema,
  datetimeAnswerSchema,
  phoneAnswerSchema,
  emailAnswerSchema,
  urlAnswerSchema,
  choiceAnswerSchema,
  choicesAnswerSchema,
  booleanAnswerSchema,
  ratingAnswerSchema,
  locationAnswerSchema,
  contactAnswerSchema,
  fileAnswerSchema,
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

/** What an answer is chosen from; nothing for an answer that is not chosen. */
export function optionsOf(answer: Answer): ChoiceOption[] {
  return answer.type === 'choice' || answer.type === 'choices' ? answer.options : [];
}
