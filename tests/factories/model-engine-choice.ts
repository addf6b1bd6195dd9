import { createOpenAiModel } from '#server/ai/providers/openai.ts';
import type { EngineChoice } from '#server/pipeline/choose-engine.ts';
import { createModelEngine } from '#server/pipeline/model-engine.ts';
import { MODEL_SERVER_KEY } from '#tests/fakes/model-server/start-model-server.ts';

/** The model engine on a fake provider, without pauses between tries. */
export function modelEngineChoice(baseUrl: string): EngineChoice {
  const model = createOpenAiModel({ apiKey: MODEL_SERVER_KEY, model: 'gpt-6-luna', baseUrl });
  return {
    name: 'model',
    provider: model.provider,
    model: model.name,
    create: (callsMade = 0) =>
      createModelEngine({
        model,
        callsMade,
        random: () => 0,
        pause: async () => undefined,
        elapsedMs: () => performance.now(),
      }),
  };
}
