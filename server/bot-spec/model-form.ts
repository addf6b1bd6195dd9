import { z } from 'zod';
import { LANGUAGES } from '#server/shared/language.ts';
import { ANSWER_TYPES } from './answers.ts';
import { WEEKDAYS } from './collections.ts';

/**
 * The portable form in which an engine writes a bot. It is what every provider's strict JSON schema
 * can hold: one discriminated union, every field required, no nullable, no records, no recursion,
 * few enum values; "" and [] mean "none", 0 means "no limit". `expand-model-form.ts` turns it into
 * a spec: it adds defaults and variables, and keeps every id.
 */
const text = z.strictObject({ ar: z.string(), en: z.string() });
const option = z.strictObject({ id: z.string(), label: text, next: z.string() });
const common = { id: z.string() };

export const modelBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('message'), ...common, text, next: z.string() }),
  z.strictObject({ type: z.literal('menu'), ...common, text, options: z.array(option) }),
  z.strictObject({
    type: z.literal('question'),
    ...common,
    text,
    answer: z.enum(ANSWER_TYPES),
    /** Only for `choice` and `choices`. */
    choices: z.array(z.strictObject({ id: z.string(), label: text })),
    /**
     * Bounds of a number, money or rating, or of how many `choices`; both 0 when there are none.
     * For a date, `min` 1 refuses days before today.
     */
    min: z.number(),
    max: z.number(),
    /** The schedule that a date or time must fall into, or "". */
    schedule: z.string(),
    variable: z.string(),
    optional: z.boolean(),
    next: z.string(),
  }),
  z.strictObject({
    type: z.literal('collection'),
    ...common,
    text,
    collection: z.string(),
    mode: z.enum(['browse', 'pick', 'cart']),
    variable: z.string(),
    next: z.string(),
  }),
  z.strictObject({
    type: z.literal('condition'),
    ...common,
    match: z.enum(['all', 'any']),
    tests: z.array(
      z.strictObject({
        variable: z.string(),
        operator: z.enum(['equals', 'greater_or_equal', 'less', 'is_true', 'is_set']),
        value: z.string(),
      }),
    ),
    next: z.string(),
    otherwise: z.string(),
  }),
  z.strictObject({
    type: z.literal('set'),
    ...common,
    variable: z.string(),
    operation: z.enum(['assign', 'add', 'cart_total']),
    /** A number for `add`, a number or text for `assign`, the cart's variable for `cart_total`. */
    value: z.string(),
    next: z.string(),
  }),
  z.strictObject({
    type: z.literal('record'),
    ...common,
    kind: z.enum(['order', 'booking', 'lead', 'question', 'answer', 'registration']),
    title: text,
    fields: z.array(z.string()),
    notify: z.boolean(),
    next: z.string(),
  }),
  z.strictObject({ type: z.literal('handoff'), ...common, text, next: z.string() }),
  z.strictObject({
    type: z.literal('reminder'),
    ...common,
    minutesBefore: z.number(),
    dateVariable: z.string(),
    timeVariable: z.string(),
    reminder: z.string(),
    next: z.string(),
  }),
  z.strictObject({
    type: z.literal('hours'),
    ...common,
    schedule: z.string(),
    open: z.string(),
    closed: z.string(),
  }),
  z.strictObject({ type: z.literal('language'), ...common, text, next: z.string() }),
  z.strictObject({ type: z.literal('end'), ...common, text }),
]);
export type ModelBlock = z.infer<typeof modelBlockSchema>;

export const modelFormSchema = z.strictObject({
  name: text,
  description: text,
  languages: z.array(z.enum(LANGUAGES)),
  defaultLanguage: z.enum(LANGUAGES),
  timeZone: z.string(),
  currency: z.string(),
  collections: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      /** A price of -1 means that the item has none. */
      items: z.array(
        z.strictObject({ id: z.string(), name: text, description: text, price: z.number() }),
      ),
    }),
  ),
  schedules: z.array(
    z.strictObject({
      id: z.string(),
      days: z.array(z.strictObject({ day: z.enum(WEEKDAYS), from: z.string(), to: z.string() })),
    }),
  ),
  knowledge: z.array(z.strictObject({ id: z.string(), question: text, answer: text })),
  flows: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      /** True for the flow that /start begins; exactly one flow has it. */
      main: z.boolean(),
      /** Without the slash, or "". A flow with the id `unknown` needs neither this nor keywords. */
      command: z.string(),
      keywords: z.array(z.string()),
      start: z.string(),
    }),
  ),
  blocks: z.array(modelBlockSchema),
});
export type ModelForm = z.infer<typeof modelFormSchema>;
