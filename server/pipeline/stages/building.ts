import { z } from 'zod';
import { type ReadJson, wrongSchema } from '#server/ai/read-json.ts';
import { type ModelForm, modelFormSchema } from '#server/bot-spec/model-form.ts';
import type { Language } from '#server/shared/language.ts';
import * as prompt from '../prompts/building.ts';
import type { Building } from '../stage-types.ts';
import type { ModelStage } from './model-stage.ts';
import { readStories, storyFormSchema } from './story-form.ts';

const answerSchema = z.strictObject({
  bot: modelFormSchema,
  stories: z.array(storyFormSchema),
});
type Answer = z.infer<typeof answerSchema>;

export const buildingStage: ModelStage<prompt.BuildingInput, Answer, Building> = {
  stage: 'building',
  promptVersion: prompt.version,
  schema: answerSchema,
  maxOutputTokens: 16_000,
  timeoutMs: 240_000,
  system: prompt.system,
  user: prompt.user,
  read,
};

function read({ bot, stories }: Answer, { intent }: prompt.BuildingInput): ReadJson<Building> {
  const missing = missingLanguages(bot, intent.languages);
  if (missing.length > 0) {
    const problems = missing.map((language) => `/bot/languages: "${language}" is missing`);
    return { ok: false, code: 'model/wrong-language', problems };
  }
  const parsed = readStories(stories);
  if (!parsed.success) return wrongSchema(parsed.error);
  return { ok: true, value: { bot, stories: parsed.data } };
}

function missingLanguages(bot: ModelForm, wanted: readonly Language[]): Language[] {
  return wanted.filter((language) => !bot.languages.includes(language));
}
