import { z } from 'zod';
import { answerSchema } from './answers.ts';
import { blockShape } from './block-shape.ts';
import { assignmentSchema, conditionBranchSchema } from './conditions.ts';
import { httpBlockSchema } from './http-block.ts';
import { idSchema, variableNameSchema } from './ids.ts';
import { momentSchema } from './moments.ts';
import { textSchema } from './text.ts';

/** Says something and goes on: a text, and with it a photo, a document or a place. Buttons open web pages. */
export const messageBlockSchema = blockShape('message', {
  /** What it says; under a photo or a document it is the caption. */
  text: textSchema,
  /** A photo at an `https://` address. A message has one of photo, document and place. */
  photoUrl: z.url().optional(),
  /** A document at an `https://` address. */
  documentUrl: z.url().optional(),
  /** A place on the map. */
  location: z
    .strictObject({
      /** In degrees. */
      latitude: z.number().min(-90).max(90),
      /** In degrees. */
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
  /** Buttons that open web pages. */
  buttons: z
    .array(
      z.strictObject({
        /** What stands on the button. */
        label: textSchema,
        /** An `https://` address. */
        url: z.url(),
      }),
    )
    .max(8)
    .optional(),
  /** Where the conversation goes on. */
  next: idSchema,
});

/** Offers buttons and waits for one of them; a typed label counts as a tap. */
export const menuBlockSchema = blockShape('menu', {
  /** What it says above the buttons. */
  text: textSchema,
  /** The buttons, in their order. */
  options: z
    .array(
      z.strictObject({
        /** Stays the same over edits. */
        id: idSchema,
        /** What stands on the button. */
        label: textSchema,
        /** Where a tap leads. */
        next: idSchema,
      }),
    )
    .min(1)
    .max(24),
  /** How many buttons stand side by side. */
  columns: z.int().min(1).max(3),
});

/**
 * Asks, waits, reads the answer into a variable. A wrong answer is met with `retry`; after
 * `attempts` wrong answers the conversation goes to `escape` where given, else it keeps asking.
 */
export const questionBlockSchema = blockShape('question', {
  /** The question. */
  text: textSchema,
  /** What kind of answer it takes. */
  answer: answerSchema,
  /** Takes the answer; a variable of the answer's type. */
  variable: variableNameSchema,
  /** The reply to a wrong answer; without it the bot says what is wrong in words of its own. */
  retry: textSchema.optional(),
  /** How many wrong answers lead to `escape`. */
  attempts: z.int().min(1).max(10),
  /** Where too many wrong answers lead. */
  escape: idSchema.optional(),
  /** Present: the customer may leave the question out; the variable stays unset. */
  skipLabel: textSchema.optional(),
  /** Where an answer leads. */
  next: idSchema,
});

/**
 * Shows a collection. `browse` only shows; `pick` reads one item into `variable`;
 * `cart` lets the customer take several items with quantities into `variable`.
 */
export const collectionBlockSchema = blockShape('collection', {
  /** The collection that is shown. */
  collection: idSchema,
  /** What it says above the items. */
  text: textSchema,
  /** What the customer can do with the items. */
  mode: z.enum(['browse', 'pick', 'cart']),
  /** For `pick` and `cart`: takes what was chosen; of the type `item` or `cart`. */
  variable: variableNameSchema.optional(),
  /** For `cart`: the button that ends it, in words of the bot. */
  doneLabel: textSchema.optional(),
  /** Where the conversation goes on. */
  next: idSchema,
});

/** The first branch whose tests hold, else `otherwise`. */
export const conditionBlockSchema = blockShape('condition', {
  /** Looked at in their order. */
  branches: z.array(conditionBranchSchema).min(1).max(10),
  /** Where it leads when no branch holds. */
  otherwise: idSchema,
});

/** Changes variables and goes on. */
export const setBlockSchema = blockShape('set', {
  /** Done one after the other. */
  assignments: z.array(assignmentSchema).min(1).max(10),
  /** Where the conversation goes on. */
  next: idSchema,
});

/** Stores what the customer gave (an order, a booking, a lead) and tells the owner where asked. */
export const recordBlockSchema = blockShape('record', {
  /** What it is, for the owner's lists. */
  kind: z.enum(['order', 'booking', 'lead', 'question', 'answer', 'registration']),
  /** What the owner reads above it; may hold placeholders. */
  title: textSchema,
  /** The variables that are stored, in their order. */
  fields: z.array(variableNameSchema).min(1).max(30),
  /** Whether the owner gets a message at once. */
  notify: z.boolean(),
  /** Where the conversation goes on. */
  next: idSchema,
});

/** Hands the conversation to a person of the owner's staff; it goes on at `next` when they finish. */
export const handoffBlockSchema = blockShape('handoff', {
  /** What it says before the person answers. */
  text: textSchema,
  /** Where it goes on when they have finished. */
  next: idSchema,
});

/**
 * `pause` stops here until the moment and then goes to `next`. `reminder` goes to `next` at once and
 * runs the blocks from `reminder` at the moment; a moment in the past is left out.
 */
export const waitBlockSchema = blockShape('wait', {
  /** Whether the conversation waits, or a message comes later. */
  mode: z.enum(['pause', 'reminder']),
  /** When. */
  moment: momentSchema,
  /** For `reminder`: the first block of what is said then; it can say and do, but not ask. */
  reminder: idSchema.optional(),
  /** Where the conversation goes on. */
  next: idSchema,
});

/** Branches on the opening hours of a schedule at this moment, holidays included. */
export const hoursBlockSchema = blockShape('hours', {
  /** The opening hours that are looked at. */
  schedule: idSchema,
  /** Where it leads within them. */
  open: idSchema,
  /** Where it leads outside. */
  closed: idSchema,
});

/** Lets the customer choose the language of the bot. */
export const languageBlockSchema = blockShape('language', {
  /** What it says above the languages. */
  text: textSchema,
  /** Where it goes on, in the chosen language. */
  next: idSchema,
});

/**
 * Answers customers from the knowledge of the bot. It says `text` and waits for questions, or
 * answers the text in `question` at once. Ways out: `next` when the customer has no more questions,
 * `handoff` when they want a person, `limit` when they asked more than `maxQuestions`, `failed` when
 * there is no answer.
 */
export const aiBlockSchema = blockShape('ai', {
  /** What it says before the first question. */
  text: textSchema,
  /** Holds a text that is answered at once, without asking for a question. */
  question: variableNameSchema.optional(),
  /** How many questions it answers in one go. */
  maxQuestions: z.int().min(1).max(50),
  /** Where it goes on when the customer has no more questions. */
  next: idSchema,
  /** Where a customer who wants a person is led. */
  handoff: idSchema,
  /** Where too many questions lead. */
  limit: idSchema,
  /** Where a question without an answer leads. */
  failed: idSchema,
});

/** Asks for Telegram Stars inside the bot and waits until they are paid or the customer says no. */
export const paymentBlockSchema = blockShape('payment', {
  /** The name of what is paid for, on the invoice. */
  title: textSchema,
  /** What is paid for, on the invoice. */
  description: textSchema,
  /** Whole Stars, or the number variable that holds them. */
  stars: z.union([z.int().min(1).max(100_000), variableNameSchema]),
  /** Where a payment leads. */
  next: idSchema,
  /** Where it leads when the customer does not pay. */
  cancelled: idSchema,
});

/** Goes to the first block of a flow. With `next` the flow's `return` comes back to there. */
export const jumpBlockSchema = blockShape('jump', {
  /** The flow that it goes to. */
  flow: idSchema,
  /** Where the flow's `return` comes back to; without it the conversation stays there. */
  next: idSchema.optional(),
});

/** Goes back to the `next` of the `jump` that led here; without one the flow is over. */
export const returnBlockSchema = blockShape('return', {});

/** The flow is over; the next message starts again. */
export const endBlockSchema = blockShape('end', {
  /** The last words. */
  text: textSchema.optional(),
});

/** One step of a bot. */
export const blockSchema = z.discriminatedUnion('type', [
  messageBlockSchema,
  menuBlockSchema,
  questionBlockSchema,
  collectionBlockSchema,
  conditionBlockSchema,
  setBlockSchema,
  recordBlockSchema,
  handoffBlockSchema,
  waitBlockSchema,
  hoursBlockSchema,
  languageBlockSchema,
  httpBlockSchema,
  aiBlockSchema,
  paymentBlockSchema,
  jumpBlockSchema,
  returnBlockSchema,
  endBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];
/** The names of all types of blocks, in the order of the reference. */
export const BLOCK_TYPES: readonly BlockType[] = blockSchema.options.map(
  ({ shape }) => shape.type.value,
);
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;
