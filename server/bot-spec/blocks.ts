import { z } from 'zod';
import { answerSchema } from './answers.ts';
import { timeOfDaySchema, WEEKDAYS } from './collections.ts';
import { assignmentSchema, conditionBranchSchema } from './conditions.ts';
import { idSchema, variableNameSchema } from './ids.ts';
import { textSchema } from './text.ts';

const block = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ id: idSchema, type: z.literal(type), ...shape });

/** Members and positions of a JSON value: `data.items[0].price`. */
export const JSON_PATH = /^[A-Za-z_$][\w$-]{0,59}(?:\.[A-Za-z_$][\w$-]{0,59}|\[\d{1,4}\]){0,11}$/;
const headerNameSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/);

/** Says something and goes on: a text, and with it a photo, a document or a place. Buttons open web pages. */
export const messageBlockSchema = block('message', {
  text: textSchema,
  photoUrl: z.url().optional(),
  documentUrl: z.url().optional(),
  location: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
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
  /** The next time that a clock in the bot's time zone shows `time`, on `day` where given. */
  z.strictObject({
    type: z.literal('until'),
    time: timeOfDaySchema,
    day: z.enum(WEEKDAYS).optional(),
  }),
  /** `minutes` before a date that was asked for; the variable may also hold a date with its time. */
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

export const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** A text with placeholders, in no language: an address, a header, a field of a body. */
const plainTemplateSchema = z.string().max(2000);
export const secretNameSchema = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);

/**
 * Asks a web service. A 2xx answer that holds every value of `reads` goes to `next`; anything else
 * (another status, no answer in time, a value that is missing or of another type) goes to `failed`.
 * Secrets stand in the bot's settings; the spec holds their names.
 */
export const httpBlockSchema = block('http', {
  method: z.enum(HTTP_METHODS),
  /** `https://`; placeholders may stand after the host and are encoded. */
  url: plainTemplateSchema.min(1),
  headers: z
    .array(
      z.union([
        z.strictObject({ name: headerNameSchema, value: plainTemplateSchema }),
        z.strictObject({ name: headerNameSchema, secret: secretNameSchema }),
      ]),
    )
    .max(10),
  /** The members of a JSON object. A value that is one placeholder keeps the variable's type. */
  body: z
    .array(z.strictObject({ name: z.string().min(1).max(60), value: plainTemplateSchema }))
    .max(30)
    .optional(),
  reads: z
    .array(
      z.strictObject({
        /** Members and positions: `data.items[0].price`. */
        path: z.string().regex(JSON_PATH),
        variable: variableNameSchema,
      }),
    )
    .max(20),
  timeoutSeconds: z.int().min(1).max(5),
  /** How often it is tried again when there was no answer or a 5xx; only GET, PUT and DELETE are. */
  retries: z.int().min(0).max(2),
  next: idSchema,
  failed: idSchema,
});

/**
 * Answers customers from the knowledge of the bot. It says `text` and waits for questions, or
 * answers the text in `question` at once. Ways out: `next` when the customer has no more questions,
 * `handoff` when they want a person, `limit` when they asked more than `maxQuestions`, `failed` when
 * there is no answer.
 */
export const aiBlockSchema = block('ai', {
  text: textSchema,
  question: variableNameSchema.optional(),
  maxQuestions: z.int().min(1).max(50),
  next: idSchema,
  handoff: idSchema,
  limit: idSchema,
  failed: idSchema,
});

/** Asks for Telegram Stars inside the bot and waits until they are paid or the customer says no. */
export const paymentBlockSchema = block('payment', {
  title: textSchema,
  description: textSchema,
  /** Whole Stars, or the number variable that holds them. */
  stars: z.union([z.int().min(1).max(100_000), variableNameSchema]),
  next: idSchema,
  cancelled: idSchema,
});

/** Goes to the first block of a flow. With `next` the flow's `return` comes back to there. */
export const jumpBlockSchema = block('jump', { flow: idSchema, next: idSchema.optional() });

/** Goes back to the `next` of the `jump` that led here; without one the flow is over. */
export const returnBlockSchema = block('return', {});

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
