import { randomBytes } from 'node:crypto';
import { createCallBudget } from '#server/ai/call-budget.ts';
import { ModelError } from '#server/ai/errors.ts';
import { generateJson, type JsonCallContext } from '#server/ai/generate-json.ts';
import type { Model } from '#server/ai/model.ts';
import { type Engine, type StageContext, StageFailure } from './engine.ts';
import { createQuote } from './prompts/quote.ts';
import { buildingStage } from './stages/building.ts';
import { intentStage } from './stages/intent.ts';
import type { ModelStage } from './stages/model-stage.ts';
import { planningStage } from './stages/planning.ts';
import { repairStage } from './stages/repair.ts';

/** Five calls when all goes well and both repairs are needed; the rest is for spoiled answers. */
const MAX_CALLS_PER_RUN = 8;

export interface ModelEngineOptions
  extends Pick<JsonCallContext, 'random' | 'pause' | 'elapsedMs'> {
  readonly model: Model;
  /** How many calls this run has used up already, before a crash. */
  readonly callsMade: number;
}

/** An engine in which a language model answers the stages. It serves one run: it counts its calls. */
export function createModelEngine({ model, callsMade, ...tools }: ModelEngineOptions): Engine {
  const budget = createCallBudget(Math.max(0, MAX_CALLS_PER_RUN - callsMade));

  async function ask<Input, Answer, Output>(
    stage: ModelStage<Input, Answer, Output>,
    input: Input,
    context: StageContext,
  ): Promise<Output> {
    const question = {
      name: `${stage.stage}_answer`,
      schema: stage.schema,
      read: (answer: Answer) => stage.read(answer, input),
      system: stage.system,
      user: stage.user(input, createQuote(randomBytes(8).toString('hex'))),
      maxOutputTokens: stage.maxOutputTokens,
      timeoutMs: stage.timeoutMs,
    };
    return await generateJson(question, {
      ...tools,
      model,
      budget,
      signal: context.signal,
      onCall: (call) =>
        context.reportAttempt(
          {
            provider: model.provider,
            model: call.model,
            rawText: call.text,
            requestId: call.requestId,
            usage: call.usage,
            errorCode: call.errorCode,
            durationMs: call.durationMs,
          },
          { promptVersion: stage.promptVersion, messages: call.messages },
          call.errorCode === null ? call.value : { problems: call.problems },
        ),
    }).catch((error: unknown) => {
      if (error instanceof ModelError) throw new StageFailure(error.code, { cause: error });
      throw error;
    });
  }

  return {
    name: 'model',
    intent: (brief, context) => ask(intentStage, brief, context),
    plan: (brief, intent, context) => ask(planningStage, { brief, intent }, context),
    build: (brief, intent, plan, context) => ask(buildingStage, { brief, intent, plan }, context),
    repair: (brief, bot, _spec, proof, context) => ask(repairStage, { brief, bot, proof }, context),
  };
}
