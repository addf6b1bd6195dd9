import { z } from 'zod';
import { clarifyingQuestionSchema, planSchema, STAGES } from '#server/pipeline/stage-types.ts';
import { languageSchema } from '#server/shared/language.ts';
import { idSchema, momentSchema } from './shared.ts';

export const engineNameSchema = z.enum(['model', 'builtin']);

const stageSchema = z.enum(STAGES);

const runStageSchema = z.strictObject({
  stage: stageSchema,
  attempt: z.int(),
  status: z.enum(['running', 'succeeded', 'failed']),
  errorCode: z.string().nullable(),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  usage: z.strictObject({
    inputTokens: z.int(),
    cachedInputTokens: z.int(),
    outputTokens: z.int(),
    reasoningTokens: z.int(),
  }),
  durationMs: z.int(),
  createdAt: momentSchema,
});

export const runSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['build', 'change']),
  state: z.enum(['QUEUED', 'RUNNING', 'NEEDS_INPUT', 'READY', 'REFUSED', 'FAILED', 'CANCELLED']),
  engine: engineNameSchema,
  prompt: z.string(),
  locale: languageSchema,
  currentStage: stageSchema.nullable(),
  outcome: z
    .strictObject({ code: z.string(), message: z.string() })
    .nullable()
    .describe('Why the run ended without a bot.'),
  problems: z
    .array(z.string())
    .readonly()
    .describe('What the proof found wrong when no bot passed it, in sentences.'),
  questions: z.array(clarifyingQuestionSchema.readonly()).readonly(),
  plan: planSchema.readonly().nullable(),
  botId: idSchema.nullable(),
  maxCredits: z.int().describe('Held while the run is open.'),
  chargedCredits: z.int().describe('0 unless the run gave a bot.'),
  stages: z.array(runStageSchema).readonly(),
  createdAt: momentSchema,
  finishedAt: momentSchema.nullable(),
});
