import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** A price in the bot's currency; at most two decimals. */
export const priceSchema = z.number().min(0).max(100_000_000).multipleOf(0.01);

/** One entry of a collection. */
export const itemSchema = z.strictObject({
  /** Stays the same over edits. */
  id: idSchema,
  /** What customers read, tap and may write. */
  name: textSchema,
  /** A line that is shown with it. */
  description: textSchema.optional(),
  /** In the bot's currency; at most two decimals. */
  price: priceSchema.optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** A small table that the owner edits without touching the flow: a menu, services, branches. */
export const collectionSchema = z.strictObject({
  /** Stays the same over edits. */
  id: idSchema,
  /** What its owner calls it. */
  name: textSchema,
  /** Its entries, in the order in which they are shown. */
  items: z.array(itemSchema).min(1).max(200),
});
export type Collection = z.infer<typeof collectionSchema>;

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `HH:MM`, in the bot's time zone. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const clockSchema = z.union([timeOfDaySchema, z.literal('24:00')]);

/**
 * Opening hours in the bot's time zone. A day that is not listed is closed. `to` may be `24:00`, and
 * a `to` before its `from` runs past midnight.
 */
export const scheduleSchema = z.strictObject({
  /** Stays the same over edits. */
  id: idSchema,
  /** When it is open; a weekday may stand here more than once. */
  days: z
    .array(
      z.strictObject({
        /** The weekday. */
        day: z.enum(WEEKDAYS),
        /** `HH:MM` at which it opens. */
        from: clockSchema,
        /** `HH:MM` at which it closes; `24:00` is the end of the day. */
        to: clockSchema,
      }),
    )
    .max(21),
  /** Days on which it is closed, `YYYY-MM-DD`. */
  holidays: z.array(z.iso.date()).max(60).optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** A question that customers ask, and the owner's answer to it. */
export const knowledgeEntrySchema = z.strictObject({
  /** Stays the same over edits. */
  id: idSchema,
  /** The question as customers ask it; several ways to ask may stand one after the other. */
  question: textSchema,
  /** The owner's answer; it is said word for word when the bot answers without a model. */
  answer: textSchema,
});
export type KnowledgeEntry = z.infer<typeof knowledgeEntrySchema>;
