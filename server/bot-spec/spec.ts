import { z } from 'zod';
import { languageSchema } from '#server/shared/language.ts';
import { blockSchema } from './blocks.ts';
import { collectionSchema, knowledgeEntrySchema, scheduleSchema } from './collections.ts';
import { flowSchema, storySchema } from './flows.ts';
import { textSchema } from './text.ts';
import { variableSchema } from './variables.ts';

export const CURRENT_SPEC_VERSION = 2;

/**
 * A whole bot as data. It is the one language between the model, the proof, the interpreter, the
 * simulator, the graph and the diff. It holds no code and no secret.
 */
export const botSpecSchema = z.strictObject({
  specVersion: z.literal(CURRENT_SPEC_VERSION),
  name: textSchema,
  description: textSchema,
  /** How the bot's `ai` blocks speak, in the owner's words; customers never see it. */
  persona: z.string().max(1000),
  languages: z.array(languageSchema).min(1).max(2),
  defaultLanguage: languageSchema,
  /** IANA name; opening hours, dates and times are read in it. */
  timeZone: z.string().min(1).max(60),
  /** ISO 4217 code of every price and money value. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  variables: z.array(variableSchema).max(200),
  knowledge: z.array(knowledgeEntrySchema).max(200),
  collections: z.array(collectionSchema).max(20),
  schedules: z.array(scheduleSchema).max(10),
  flows: z.array(flowSchema).min(1).max(60),
  blocks: z.array(blockSchema).min(1).max(500),
  stories: z.array(storySchema).max(24),
});
export type BotSpec = z.infer<typeof botSpecSchema>;
