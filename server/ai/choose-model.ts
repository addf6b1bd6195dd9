import type { Model } from './model.ts';
import { createOpenAiModel } from './providers/openai.ts';

/** What the configuration says about the provider. */
export interface ModelSettings {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
}

/** The configured model, or null when there is no key. */
export function chooseModel({ apiKey, baseUrl, model }: ModelSettings): Model | null {
  return apiKey === undefined ? null : createOpenAiModel({ apiKey, baseUrl, model });
}
