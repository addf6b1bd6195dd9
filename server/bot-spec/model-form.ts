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
/** What a value from a web service may be. */
const READ_TYPES = ['text', 'number', 'money', 'boolean', 'date', 'time'] as const;

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
     * For a date or datetime, `min` 1 refuses what is over.
     */
    min: z.number(),
    max: z.number(),
    /** The schedule that a date, time or datetime must fall into, or "". */
    schedule: z.string(),
    /** What the whole of a `text` must match, or "". The question says what it looks like. */
    pattern: z.string(),
    variable: z.string(),
    optional: z.boolean(),
    /** Where people go who gave three wrong answers, or "" to keep asking. */
    escape: z.string(),
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
    /**
     * A number for `add`, the cart's variable for `cart_total`; for `assign` a number, a date
     * (`YYYY-MM-DD`), a time (`HH:MM`) or a text.
     */
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
    type: z.literal('pause'),
    ...common,
    minutes: z.number(),
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
  z.strictObject({
    type: z.literal('http'),
    ...common,
    method: z.enum(['GET', 'POST']),
    url: z.string(),
    /** Either `value` or the name of a `secret` from the bot's settings; the other one is "". */
    headers: z.array(z.strictObject({ name: z.string(), value: z.string(), secret: z.string() })),
    /** Only for POST. */
    body: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    reads: z.array(
      z.strictObject({ path: z.string(), variable: z.string(), type: z.enum(READ_TYPES) }),
    ),
    next: z.string(),
    failed: z.string(),
  }),
  z.strictObject({
    type: z.literal('ai'),
    ...common,
    text,
    /** The variable whose text is answered at once, or "" to listen for questions. */
    question: z.string(),
    maxQuestions: z.number(),
    next: z.string(),
    handoff: z.string(),
    /** Also where people go who asked more than `maxQuestions`. */
    failed: z.string(),
  }),
  z.strictObject({
    type: z.literal('payment'),
    ...common,
    title: text,
    description: text,
    stars: z.number(),
    /** The number variable that holds the Stars, or "" for `stars`. */
    starsVariable: z.string(),
    next: z.string(),
    cancelled: z.string(),
  }),
  /** `next` is where the flow's `return` comes back to, or "" to stay there. */
  z.strictObject({ type: z.literal('jump'), ...common, flow: z.string(), next: z.string() }),
  z.strictObject({ type: z.literal('return'), ...common }),
  z.strictObject({ type: z.literal('end'), ...common, text }),
]);
export type ModelBlock = z.infer<typeof modelBlockSchema>;

export const modelFormSchema = z.strictObject({
  name: text,
  description: text,
  /** How the `ai` blocks speak, or "". */
  persona: z.string(),
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
      /** What customers want who start this flow, in sentences of theirs; "" for none. */
      wishes: text,
      /** A button that stands wherever the bot has nothing else to ask; "" for none. */
      button: text,
      /** The link `t.me/<bot>?start=<payload>` begins this flow; "" for none. */
      payload: z.string(),
      /** Days on which the flow starts by itself at `scheduleTime`; [] and "" for none. */
      scheduleDays: z.array(z.enum(WEEKDAYS)),
      scheduleTime: z.string(),
      start: z.string(),
    }),
  ),
  blocks: z.array(modelBlockSchema),
});
export type ModelForm = z.infer<typeof modelFormSchema>;
