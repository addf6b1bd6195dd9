import { z } from 'zod';
import type { RunWithStages } from '#server/domain/runs/find-runs.ts';
import type { RunStageView, RunView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
import { outcomeMessage } from './outcome-messages/outcome-message.ts';
import { proofProblems } from './proof-problems.ts';
import { clarifyingQuestionSchema, planSchema, STAGES } from './stage-types.ts';

const stageSchema = z.enum(STAGES);
const questionsSchema = z.array(clarifyingQuestionSchema).nullable();
const storedSchema = z.object({
  engine: z.enum(['model', 'builtin']),
  currentStage: stageSchema.nullable(),
  questions: questionsSchema,
  plan: planSchema.nullable(),
});

/** A stored run as its owner sees it, with sentences in `language`. */
export function toRunView(run: RunWithStages, language: Language): RunView {
  const stored = storedSchema.parse(run);
  const { outcomeCode } = run;
  return {
    id: run.id,
    kind: run.kind,
    state: run.state,
    engine: stored.engine,
    prompt: run.prompt,
    locale: run.locale,
    currentStage: stored.currentStage,
    outcome:
      outcomeCode === null
        ? null
        : { code: outcomeCode, message: outcomeMessage(outcomeCode, language) },
    problems: proofProblems(run, language),
    questions: stored.questions ?? [],
    plan: stored.plan,
    botId: run.botId,
    maxCredits: run.maxCredits,
    chargedCredits: run.chargedCredits,
    stages: run.stages.map(toStageView),
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

function toStageView(row: RunWithStages['stages'][number]): RunStageView {
  return {
    stage: stageSchema.parse(row.stage),
    attempt: row.attempt,
    status: row.status,
    errorCode: row.errorCode,
    provider: row.provider,
    model: row.model,
    usage: {
      inputTokens: row.inputTokens,
      cachedInputTokens: row.cachedInputTokens,
      outputTokens: row.outputTokens,
      reasoningTokens: row.reasoningTokens,
    },
    durationMs: row.durationMs,
    createdAt: row.createdAt.toISOString(),
  };
}
