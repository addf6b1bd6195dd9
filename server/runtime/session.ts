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
  /** The options that the bot asked about because it was not sure which one was meant. */
  suggested: z.array(idSchema).min(1).max(3).optional(),
  /** For a collection that needs more than one page: the page shown, from 0. */
  page: z.int().min(0).optional(),
  /** For a pause: the timer that ends it. */
  timerId: z.string().optional(),
  /** For a web service, the AI or an invoice: what must come back, and since when (an ISO instant). */
  call: z.strictObject({ id: z.string().max(80), at: z.iso.datetime({ offset: true }) }).optional(),
  /** For an `ai` block: how many questions were answered. */
  asked: z.int().min(0).optional(),
});
export type Waiting = z.infer<typeof waitingSchema>;

/** True while it is the customer's turn; false while a timer or something from outside is awaited. */
export function asksCustomer(waiting: Waiting): boolean {
  return waiting.timerId === undefined && waiting.call === undefined;
}

export const timerSchema = z.strictObject({
  id: z.string().max(80),
  at: z.iso.datetime({ offset: true }),
  blockId: idSchema,
  kind: z.enum(['pause', 'reminder']),
  /** The variables as they were when the timer was set: a later booking does not change a reminder. */
  variables: z.record(variableNameSchema, valueSchema).optional(),
});

export type Timer = z.infer<typeof timerSchema>;

/** How deep sub-flows may lie in each other. */
export const MAX_RETURNS = 20;

/**
 * A block that asked something, with the counters and the open sub-flows as they stood then: going
 * back undoes what came after.
 */
export const askedSchema = z.strictObject({
  blockId: idSchema,
  counters: z.record(variableNameSchema, z.number()),
  returns: z.array(idSchema).max(MAX_RETURNS).default([]),
});
export type Asked = z.infer<typeof askedSchema>;

export const SESSION_VERSION = 2;

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
  /** The jumps whose sub-flows are open, innermost last: their `next` is where a return goes. */
  returns: z.array(idSchema).max(MAX_RETURNS),
  /** How many calls and invoices this conversation has made: it makes their ids unique. */
  calls: z.int().min(0),
});
export type Session = z.infer<typeof sessionSchema>;

/** A session from where it is stored; one of an older version is brought to the current one. */
export function parseSession(stored: unknown): Session {
  return z.preprocess(migrateSession, sessionSchema).parse(stored);
}

/** Version 2 brought sub-flows and calls. */
function migrateSession(stored: unknown): unknown {
  const isFirst =
    typeof stored === 'object' &&
    stored !== null &&
    'sessionVersion' in stored &&
    stored.sessionVersion === 1;
  return isFirst ? { ...stored, sessionVersion: 2, returns: [], calls: 0 } : stored;
}
