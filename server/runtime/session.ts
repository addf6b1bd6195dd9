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
]);
export type Value = z.infer<typeof valueSchema>;

/** Where a conversation stands while it waits for the customer, a timer or staff. */
export const waitingSchema = z.strictObject({
  blockId: idSchema,
  attempts: z.int().min(0),
  /** For a collection: the item whose quantity is being chosen. */
  itemId: idSchema.optional(),
  timerId: z.string().optional(),
});

export const timerSchema = z.strictObject({
  id: z.string().max(80),
  at: z.iso.datetime({ offset: true }),
  blockId: idSchema,
  kind: z.enum(['pause', 'reminder']),
  /** The variables as they were when the timer was set: a later booking does not change a reminder. */
  variables: z.record(variableNameSchema, valueSchema).optional(),
});

export const SESSION_VERSION = 1;

/**
 * Everything that the interpreter remembers of one conversation. It names no spec: the shell stores
 * the bot version's id beside it. It always survives JSON and parses back.
 */
export const sessionSchema = z.strictObject({
  sessionVersion: z.literal(SESSION_VERSION),
  customer: customerSchema,
  language: languageSchema,
  flowId: idSchema.nullable(),
  waiting: waitingSchema.nullable(),
  handedOff: z.strictObject({ blockId: idSchema }).nullable(),
  variables: z.record(variableNameSchema, valueSchema),
  timers: z.array(timerSchema).max(50),
  /** Blocks that asked something, newest last: where "back" goes. */
  history: z.array(idSchema).max(50),
});
export type Session = z.infer<typeof sessionSchema>;
