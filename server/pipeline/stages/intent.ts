import { z } from 'zod';
import type { ReadJson } from '#server/ai/read-json.ts';
import { wrongSchema } from '#server/ai/read-json.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import type { Brief } from '../engine.ts';
import * as prompt from '../prompts/intent.ts';
import { type Intent, intentSchema, REFUSAL_REASONS } from '../stage-types.ts';
import type { ModelStage } from './model-stage.ts';

/** Portable: no null, so "none" stands for no reason. */
const answerSchema = z.strictObject({
  verdict: z.enum(['build', 'needs_input', 'refused']),
  refusalReason: z.enum(['none', ...REFUSAL_REASONS]),
  kind: z.string(),
  languages: z.array(z.enum(LANGUAGES)),
  defaultLanguage: z.enum(LANGUAGES),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['single', 'multi', 'text']),
      text: z.string(),
      options: z.array(z.string()),
      skippable: z.boolean(),
    }),
  ),
});
type Answer = z.infer<typeof answerSchema>;

const consistentIntent = intentSchema
  .refine(({ verdict, questions }) => verdict !== 'needs_input' || questions.length > 0, {
    path: ['questions'],
    message: 'needs_input asks at least one question',
  })
  .refine(({ verdict, refusalReason }) => verdict !== 'refused' || refusalReason !== null, {
    path: ['refusalReason'],
    message: 'refused has a reason',
  })
  .refine(({ languages, defaultLanguage }) => languages.includes(defaultLanguage), {
    path: ['defaultLanguage'],
    message: 'the default language is one of the languages',
  });

export const intentStage: ModelStage<Brief, Answer, Intent> = {
  stage: 'intent',
  promptVersion: prompt.version,
  schema: answerSchema,
  maxOutputTokens: 1_500,
  timeoutMs: 60_000,
  system: prompt.system,
  user: prompt.user,
  read,
};

function read(answer: Answer): ReadJson<Intent> {
  const { verdict } = answer;
  const parsed = consistentIntent.safeParse({
    ...answer,
    languages: [...new Set(answer.languages)],
    refusalReason:
      verdict === 'refused' && answer.refusalReason !== 'none' ? answer.refusalReason : null,
    questions: verdict === 'needs_input' ? answer.questions : [],
  });
  return parsed.success ? { ok: true, value: parsed.data } : wrongSchema(parsed.error);
}
