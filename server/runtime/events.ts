import { z } from 'zod';
import { variableNameSchema } from '#server/bot-spec/ids.ts';
import { languageSchema } from '#server/shared/language.ts';

/** What can happen to a conversation. Shells translate their world into these. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().max(10_000) }),
  /** A tap on a button: `action` is the value that the button carried in its effect. */
  z.strictObject({ type: z.literal('button'), action: z.string().max(64) }),
  z.strictObject({
    type: z.literal('command'),
    command: z.string().regex(/^[a-z0-9_]{1,32}$/),
    payload: z.string().max(64).optional(),
  }),
  z.strictObject({
    type: z.literal('contact'),
    phone: z.string().max(40),
    firstName: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  z.strictObject({
    type: z.literal('file'),
    fileId: z.string().max(200),
    name: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('timer'), timerId: z.string().max(80) }),
  /** The time of a flow with a schedule has come. */
  z.strictObject({ type: z.literal('schedule'), flowId: z.string().max(40) }),
  /** What came of a `call_http`; `values` holds every variable that the block reads, or it failed. */
  z.strictObject({
    type: z.literal('http_result'),
    callId: z.string().max(80),
    outcome: z.enum(['ok', 'failed']),
    values: z.record(variableNameSchema, z.union([z.string().max(4000), z.number(), z.boolean()])),
  }),
  /** What came of an `ask_ai`; only `answered` has a text. */
  z.strictObject({
    type: z.literal('ai_result'),
    callId: z.string().max(80),
    outcome: z.enum(['answered', 'handoff', 'limit', 'failed']),
    text: z.string().max(4096).optional(),
  }),
  /** An invoice was paid, or it cannot be paid any more. */
  z.strictObject({
    type: z.literal('payment'),
    invoiceId: z.string().max(80),
    outcome: z.enum(['paid', 'cancelled']),
  }),
  z.strictObject({
    type: z.literal('staff_reply'),
    text: z.string().max(4096),
    closes: z.boolean(),
  }),
]);
export type ConversationEvent = z.infer<typeof eventSchema>;

/** Who talks to the bot, as the shell knows it. */
export const customerSchema = z.strictObject({
  id: z.string().max(80),
  firstName: z.string().max(200),
  language: languageSchema.optional(),
});
export type Customer = z.infer<typeof customerSchema>;
