import { z } from 'zod';
import { answerSchema } from './answers.ts';
import { assignmentSchema, conditionBranchSchema } from './conditions.ts';
import { idSchema, variableNameSchema } from './ids.ts';
import { textSchema } from './text.ts';

const block = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ id: idSchema, type: z.literal(type), ...shape });

/** Says something and goes on. Buttons open web pages. */
export const messageBlockSchema = block('message', {
  text: textSchema,
  photoUrl: z.url().optional(),
  buttons: z
    .array(z.strictObject({ label: textSchema, url: z.url() }))
    .max(8)
    .optional(),
  next: idSchema,
});

/** Offers buttons and waits for one of them; a typed label counts as a tap. */
export const menuBlockSchema = block('menu', {
  text: textSchema,
  options: z
    .array(z.strictObject({ id: idSchema, label: textSchema, next: idSchema }))
    .min(1)
    .max(24),
  columns: z.int().min(1).max(3),
});

/**
 * Asks, waits, reads the answer into a variable. A wrong answer is met with `retry`; after
 * `attempts` wrong answers the conversation goes to `escape` where given, else it keeps asking.
 */
export const questionBlockSchema = block('question', {
  text: textSchema,
  answer: answerSchema,
  variable: variableNameSchema,
  retry: textSchema.optional(),
  attempts: z.int().min(1).max(10),
  escape: idSchema.optional(),
  /** Present: the customer may leave the question out; the variable stays unset. */
  skipLabel: textSchema.optional(),
  next: idSchema,
});

/**
 * Shows a collection. `browse` only shows; `pick` reads one item into `variable`;
 * `cart` lets the customer take several items with quantities into `variable`.
 */
export const collectionBlockSchema = block('collection', {
  collection: idSchema,
  text: textSchema,
  mode: z.enum(['browse', 'pick', 'cart']),
  variable: variableNameSchema.optional(),
  doneLabel: textSchema.optional(),
  next: idSchema,
});

/** The first branch whose tests hold, else `otherwise`. */
export const conditionBlockSchema = block('condition', {
  branches: z
    .array(conditionBranchSchema.extend({ next: idSchema }))
    .min(1)
    .max(10),
  otherwise: idSchema,
});

/** Changes variables and goes on. */
export const setBlockSchema = block('set', {
  assignments: z.array(assignmentSchema).min(1).max(10),
  next: idSchema,
});

/** Stores what the customer gave (an order, a booking, a lead) and tells the owner where asked. */
export const recordBlockSchema = block('record', {
  kind: z.enum(['order', 'booking', 'lead', 'question', 'answer', 'registration']),
  title: textSchema,
  fields: z.array(variableNameSchema).min(1).max(30),
  notify: z.boolean(),
  next: idSchema,
});

/** Hands the conversation to a person of the owner's staff; it goes on at `next` when they finish. */
export const handoffBlockSchema = block('handoff', { text: textSchema, next: idSchema });

const momentSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('delay'), minutes: z.int().min(1).max(525_600) }),
  z.strictObject({
    type: z.literal('before'),
    minutes: z.int().min(0).max(525_600),
    dateVariable: variableNameSchema,
    timeVariable: variableNameSchema.optional(),
  }),
]);

/**
 * `pause` stops here until the moment and then goes to `next`. `reminder` goes to `next` at once and
 * runs the blocks from `reminder` at the moment; a moment in the past is left out.
 */
export const waitBlockSchema = block('wait', {
  mode: z.enum(['pause', 'reminder']),
  moment: momentSchema,
  reminder: idSchema.optional(),
  next: idSchema,
});

/** Branches on the opening hours of a schedule at this moment, holidays included. */
export const hoursBlockSchema = block('hours', {
  schedule: idSchema,
  open: idSchema,
  closed: idSchema,
});

/** Lets the customer choose the language of the bot. */
export const languageBlockSchema = block('language', { text: textSchema, next: idSchema });

/** The flow is over; the next message starts again. */
export const endBlockSchema = block('end', { text: textSchema.optional() });

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
  endBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;
