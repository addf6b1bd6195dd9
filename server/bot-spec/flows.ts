import { z } from 'zod';
import { languageSchema } from '#server/shared/language.ts';
import { timeOfDaySchema, WEEKDAYS } from './collections.ts';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** What starts a flow. Keywords match a whole message or a word in it, after normalisation. */
export const triggerSchema = z.discriminatedUnion('type', [
  /** `/start`; with a payload only the link `t.me/<bot>?start=<payload>`. One flow has no payload. */
  z.strictObject({
    type: z.literal('start'),
    payload: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .optional(),
  }),
  z.strictObject({
    type: z.literal('command'),
    command: z.string().regex(/^[a-z0-9_]{1,32}$/),
    description: textSchema,
  }),
  z.strictObject({
    type: z.literal('keywords'),
    words: z.array(z.string().min(1).max(60)).min(1).max(40),
  }),
  /** What customers want when they start this flow, in a sentence; compared by meaningful words. */
  z.strictObject({ type: z.literal('intent'), description: textSchema }),
  /** A button that is offered wherever the bot has nothing else to ask; its label works anywhere. */
  z.strictObject({ type: z.literal('button'), label: textSchema }),
  /** Starts by itself in every conversation, at this time of the bot's time zone on these days. */
  z.strictObject({
    type: z.literal('schedule'),
    days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
    time: timeOfDaySchema,
  }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** The flow that takes over when the bot does not understand; it needs no trigger. */
export const UNKNOWN_FLOW_ID = 'unknown';

/** A conversation from a trigger on; blocks are shared by all flows. */
export const flowSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  triggers: z.array(triggerSchema).max(10),
  start: idSchema,
});
export type Flow = z.infer<typeof flowSchema>;

const customerTurnSchema = z.union([
  z.strictObject({ text: z.string().max(4096) }),
  z.strictObject({ tap: z.string().max(200) }),
  z.strictObject({ command: z.string().regex(/^\/[a-z0-9_]{1,32}$/) }),
  z.strictObject({ advanceMinutes: z.int().min(1).max(5_256_000) }),
  /** The customer pays the open invoice, or it cannot be paid any more. */
  z.strictObject({ pay: z.boolean() }),
  /** What the web service answers that the bot asked; status 0 means that it did not answer. */
  z.strictObject({
    http: z.strictObject({ status: z.int().min(0).max(599), body: z.string().max(4000) }),
  }),
]);
export type CustomerTurn = z.infer<typeof customerTurnSchema>;

const expectationSchema = z.union([
  /** This text stands in what the bot says after the turn. */
  z.strictObject({ says: z.string().min(1).max(400) }),
  z.strictObject({ saves: z.string().min(1).max(40) }),
  z.strictObject({ asks: z.string().min(1).max(40) }),
  z.strictObject({ ends: z.literal(true) }),
  z.strictObject({ handsOff: z.literal(true) }),
]);
export type Expectation = z.infer<typeof expectationSchema>;

/**
 * An acceptance conversation from the owner's own words. It is executed on every version.
 * `at` is the moment at which it plays (an ISO instant), so that opening hours can be told.
 */
export const storySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  language: languageSchema,
  at: z.iso.datetime({ offset: true }),
  turns: z
    .array(
      z.strictObject({ customer: customerTurnSchema, expect: z.array(expectationSchema).max(8) }),
    )
    .min(1)
    .max(40),
});
export type Story = z.infer<typeof storySchema>;
