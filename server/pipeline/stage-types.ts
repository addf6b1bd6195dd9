import { z } from 'zod';
import { storySchema } from '#server/bot-spec/flows.ts';
import { modelFormSchema } from '#server/bot-spec/model-form.ts';
import { languageSchema } from '#server/shared/language.ts';

/** The six stages, in their order. */
export const STAGES = [
  'intent',
  'planning',
  'building',
  'validation',
  'repair',
  'finalization',
] as const;
export type Stage = (typeof STAGES)[number];

/** A question to the owner about something essential that the description does not say. */
export const clarifyingQuestionSchema = z.strictObject({
  id: z.string().min(1).max(40),
  type: z.enum(['single', 'multi', 'text']),
  text: z.string().min(1).max(400),
  options: z.array(z.string().min(1).max(100)).max(8),
  skippable: z.boolean(),
});
export type ClarifyingQuestion = z.infer<typeof clarifyingQuestionSchema>;

export const REFUSAL_REASONS = ['not_a_bot', 'abusive', 'nonsense'] as const;

/** What the description asks for. Questions only with `needs_input`, a reason only with `refused`. */
export const intentSchema = z.strictObject({
  verdict: z.enum(['build', 'needs_input', 'refused']),
  refusalReason: z.enum(REFUSAL_REASONS).nullable(),
  /** Free name of the kind of bot, for example `restaurant orders`. */
  kind: z.string().max(80),
  languages: z.array(languageSchema).min(1).max(2),
  defaultLanguage: languageSchema,
  questions: z.array(clarifyingQuestionSchema).max(5),
});
export type Intent = z.infer<typeof intentSchema>;

/** What the bot will do, in sentences that the owner reads, in the owner's language. */
export const planSchema = z.strictObject({
  title: z.string().min(1).max(80),
  summary: z.string().min(1).max(600),
  steps: z.array(z.string().min(1).max(300)).min(1).max(12),
  keeps: z.array(z.string().min(1).max(120)).max(20),
  assumptions: z.array(z.string().min(1).max(300)).max(12),
});
export type Plan = z.infer<typeof planSchema>;

/** The building stage: the bot in the portable form, and the stories that it must pass. */
export const buildingSchema = z.strictObject({
  bot: modelFormSchema,
  stories: z.array(storySchema).max(12),
});
export type Building = z.infer<typeof buildingSchema>;
