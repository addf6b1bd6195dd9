import { z } from 'zod';
import { languageSchema } from '#server/shared/language.ts';
import { blockSchema } from './blocks.ts';
import { collectionSchema, knowledgeEntrySchema, scheduleSchema } from './collections.ts';
import { flowSchema, storySchema } from './flows.ts';
import { textSchema } from './text.ts';
import { variableSchema } from './variables.ts';

/** The version of the language; stored specs of older ones are lifted to it when they are read. */
export const CURRENT_SPEC_VERSION = 2;

/**
 * A whole bot as data. It is the one language between the model, the proof, the interpreter, the
 * simulator, the graph and the diff. It holds no code and no secret.
 */
export const botSpecSchema = z.strictObject({
  /** The version of the language. */
  specVersion: z.literal(CURRENT_SPEC_VERSION),
  /** What customers call it. */
  name: textSchema,
  /** One sentence on what it does. */
  description: textSchema,
  /** How the bot's `ai` blocks speak, in the owner's words; customers never see it. */
  persona: z.string().max(1000),
  /** The languages that it speaks; each text should stand in all of them. */
  languages: z.array(languageSchema).min(1).max(2),
  /** The language for customers who speak none of its languages, and the one that its owner reads. */
  defaultLanguage: languageSchema,
  /** IANA name; opening hours, dates and times are read in it. */
  timeZone: z.string().min(1).max(60),
  /** ISO 4217 code of every price and money value. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What it asks for, computes and remembers. */
  variables: z.array(variableSchema).max(200),
  /** Questions that customers ask, with the owner's answers. */
  knowledge: z.array(knowledgeEntrySchema).max(200),
  /** Small tables: a menu, services, branches. */
  collections: z.array(collectionSchema).max(20),
  /** Opening hours. */
  schedules: z.array(scheduleSchema).max(10),
  /** What starts its conversations; one of them begins with a bare `/start`. */
  flows: z.array(flowSchema).min(1).max(60),
  /** Its steps; all flows share them. */
  blocks: z.array(blockSchema).min(1).max(500),
  /** Acceptance conversations that every version must pass. */
  stories: z.array(storySchema).max(24),
});
export type BotSpec = z.infer<typeof botSpecSchema>;
