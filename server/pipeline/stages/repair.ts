import { z } from 'zod';
import { type ModelForm, modelFormSchema } from '#server/bot-spec/model-form.ts';
import * as prompt from '../prompts/repair.ts';
import type { ModelStage } from './model-stage.ts';

const answerSchema = z.strictObject({ bot: modelFormSchema });

export const repairStage: ModelStage<
  prompt.RepairInput,
  z.infer<typeof answerSchema>,
  ModelForm
> = {
  stage: 'repair',
  promptVersion: prompt.version,
  schema: answerSchema,
  maxOutputTokens: 16_000,
  timeoutMs: 240_000,
  system: prompt.system,
  user: prompt.user,
  read: ({ bot }) => ({ ok: true, value: bot }),
};
