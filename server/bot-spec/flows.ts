import { z } from 'zod';
import { languageSchema } from '#server/shared/language.ts';
import { timeOfDaySchema, WEEKDAYS } from './collections.ts';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** `/start`; with a payload only the link `t.me/<bot>?start=<payload>`. One flow has no payload. */
export const startTriggerSchema = z.strictObject({
  type: z.literal('start'),
  /** What stands behind `?start=` in the link. */
  payload: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
});

/** A command of the bot's own, such as `/order`. */
export const commandTriggerSchema = z.strictObject({
  type: z.literal('command'),
  /** Without the slash. Those that every bot has are taken. */
  command: z.string().regex(/^[a-z0-9_]{1,32}$/),
  /** What stands beside it in the menu of commands and in `/help`. */
  description: textSchema,
});

/** Words that customers write. They match a whole message or words in it, after normalisation. */
export const keywordsTriggerSchema = z.strictObject({
  type: z.literal('keywords'),
  /** Words or phrases, in any language. */
  words: z.array(z.string().min(1).max(60)).min(1).max(40),
});

/** What customers want when they start this flow; compared by meaningful words. */
export const intentTriggerSchema = z.strictObject({
  type: z.literal('intent'),
  /** The wish, in a sentence. */
  description: textSchema,
});

/** A button that is offered wherever the bot has nothing else to ask; its label works anywhere. */
export const buttonTriggerSchema = z.strictObject({
  type: z.literal('button'),
  /** What stands on it. */
  label: textSchema,
});

/** Starts by itself in every conversation, at this time on these days. */
export const scheduleTriggerSchema = z.strictObject({
  type: z.literal('schedule'),
  /** The weekdays. */
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  /** `HH:MM`, in the bot's time zone. */
  time: timeOfDaySchema,
});

/** What starts a flow. */
export const triggerSchema = z.discriminatedUnion('type', [
  startTriggerSchema,
  commandTriggerSchema,
  keywordsTriggerSchema,
  intentTriggerSchema,
  buttonTriggerSchema,
  scheduleTriggerSchema,
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** The flow that takes over when the bot does not understand; it needs no trigger. */
export const UNKNOWN_FLOW_ID = 'unknown';

/** A conversation from a trigger on; blocks are shared by all flows. */
export const flowSchema = z.strictObject({
  /** Stays the same over edits. The flow `unknown` takes over when the bot does not understand. */
  id: idSchema,
  /** What its owner calls it. */
  name: textSchema,
  /** What starts it. */
  triggers: z.array(triggerSchema).max(10),
  /** Its first block. */
  start: idSchema,
});
export type Flow = z.infer<typeof flowSchema>;

/** What the customer does in one turn of a story, or what happens around them. */
export const customerTurnSchema = z.union([
  z.strictObject({
    /** The customer writes this. */
    text: z.string().max(4096),
  }),
  z.strictObject({
    /** The customer taps the button with this label. */
    tap: z.string().max(200),
  }),
  z.strictObject({
    /** The customer sends this command. */
    command: z.string().regex(/^\/[a-z0-9_]{1,32}$/),
  }),
  z.strictObject({
    /** So much time goes by. */
    advanceMinutes: z.int().min(1).max(5_256_000),
  }),
  z.strictObject({
    /** The customer pays the open invoice, or it cannot be paid any more. */
    pay: z.boolean(),
  }),
  z.strictObject({
    /** What the web service answers that the bot asked. */
    http: z.strictObject({
      /** The status of the answer; 0 means that there was none. */
      status: z.int().min(0).max(599),
      /** The body of the answer. */
      body: z.string().max(4000),
    }),
  }),
]);
export type CustomerTurn = z.infer<typeof customerTurnSchema>;

/** What must be true after a turn of a story. */
export const expectationSchema = z.union([
  z.strictObject({
    /** This text stands in what the bot says after the turn. */
    says: z.string().min(1).max(400),
  }),
  z.strictObject({
    /** A record of this kind is stored, or one that holds a value for this variable. */
    saves: z.string().min(1).max(40),
  }),
  z.strictObject({
    /** The bot waits at this: the id or type of a block, a variable, or a type of answer. */
    asks: z.string().min(1).max(40),
  }),
  z.strictObject({
    /** The flow is over. */
    ends: z.literal(true),
  }),
  z.strictObject({
    /** The conversation goes to a person. */
    handsOff: z.literal(true),
  }),
]);
export type Expectation = z.infer<typeof expectationSchema>;

/**
 * An acceptance conversation from the owner's own words. It is executed on every version.
 * `at` is the moment at which it plays (an ISO instant), so that opening hours can be told.
 */
export const storySchema = z.strictObject({
  /** Stays the same over edits. */
  id: idSchema,
  /** What it is about. */
  title: textSchema,
  /** The language that the customer speaks. */
  language: languageSchema,
  /** The moment at which it plays: an ISO instant. */
  at: z.iso.datetime({ offset: true }),
  /** The conversation, turn by turn. */
  turns: z
    .array(
      z.strictObject({
        /** What the customer does. */
        customer: customerTurnSchema,
        /** What must be true then. */
        expect: z.array(expectationSchema).max(8),
      }),
    )
    .min(1)
    .max(40),
});
export type Story = z.infer<typeof storySchema>;
