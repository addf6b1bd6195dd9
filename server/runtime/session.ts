import { z } from 'zod';
import { idSchema, variableNameSchema } from '#server/bot-spec/ids.ts';
import { languageSchema } from '#server/shared/language.ts';
import { customerSchema } from './events.ts';

/** One item of a cart variable. */
export const cartLineSchema = z.strictObject({ item: idSchema, quantity: z.int().min(1).max(999) });
export type CartLine = z.infer<typeof cartLineSchema>;

/** The value of a variable; which form it has follows from the variable's type. */
export const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(cartLineSchema),
  z.array(z.string()),
  z.strictObject({ latitude: z.number(), longitude: z.number() }),
  z.strictObject({ phone: z.string(), firstName: z.string() }),
  z.strictObject({ fileId: z.string(), name: z.string() }),
]);
export type Value = z.infer<typeof valueSchema>;

/** Where a conversation stands while it waits for the customer, a timer or staff. */
export const waitingSchema = z.strictObject({
  blockId: idSchema,
  attempts: z.int().min(0),
  /** For a question of several choices: the options taken so far. */
  selected: z.array(idSchema).optional(),
  /** For a collection that needs more than one page: the page shown, from 0. */
  page: z.int().min(0).optional(),
  /** For a pause: the timer that ends it. */
  timerId: z.string().optional(),
});
export type Waiting = z.infer<typeof waitingSchema>;

export const timerSchema = z.strictObject({
  id: z.string().max(80),
  at: z.iso.datetime({ offset: true }),
  blockId: idSchema,
  kind: z.enum(['pause', 'reminder']),
  /** The variables as they were when the timer was set: a later booking does not change a reminder. */
  variables: z.record(variableNameSchema, valueSchema).optional(),
});

export type Timer = z.infer<typeof timerSchema>;

/** A block that asked something, and the counters as they stood then: going back undoes them. */
export const askedSchema = z.strictObject({
  blockId: idSchema,
  counters: z.record(variableNameSchema, z.number()),
});
export type Asked = z.infer<typeof askedSchema>;

export const SESSION_VERSION = 1;

/**
 * Everything that the interpreter remembers of one conversation. It names no spec: the shell stores
 * the bot version's id beside it. It always survives JSON and parses back.
 */
export const sessionSchema = z.strictObject({
  sessionVersion: z.literal(SESSION_VERSION),
  customer: customerSchema,
  language: languageSchema,
  /** The flow that began last; null before the first one and after a cancellation. */
  flowId: idSchema.nullable(),
  waiting: waitingSchema.nullable(),
  handedOff: z.strictObject({ blockId: idSchema }).nullable(),
  variables: z.record(variableNameSchema, valueSchema),
  timers: z.array(timerSchema).max(50),
  /** What was asked, newest last: where "back" goes. */
  history: z.array(askedSchema).max(50),
});
export type Session = z.infer<typeof sessionSchema>;
