import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** A price in the bot's currency; at most two decimals. */
export const priceSchema = z.number().min(0).max(100_000_000).multipleOf(0.01);

export const itemSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema.optional(),
  price: priceSchema.optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** A small table that the owner edits without touching the flow: a menu, services, branches. */
export const collectionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
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
  id: idSchema,
  days: z
    .array(z.strictObject({ day: z.enum(WEEKDAYS), from: clockSchema, to: clockSchema }))
    .max(21),
  holidays: z.array(z.iso.date()).max(60).optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** A question that customers ask, and the owner's answer to it. */
export const knowledgeEntrySchema = z.strictObject({
  id: idSchema,
  question: textSchema,
  answer: textSchema,
});
export type KnowledgeEntry = z.infer<typeof knowledgeEntrySchema>;
