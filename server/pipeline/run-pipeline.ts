import { draftOf, reportProof } from './draft.ts';
import { type Brief, type Engine, StageFailure } from './engine.ts';
import { finalize } from './finalize.ts';
import type { PipelineOutcome } from './outcome.ts';
import { repairDraft } from './repair-draft.ts';
import { createRunStage, type StageRunnerOptions } from './run-stage.ts';

export interface PipelineInput extends StageRunnerOptions {
  readonly brief: Brief;
  readonly engine: Engine;
}

/**
 * The story of the product: what an owner wrote becomes a bot that is proven to work, or an honest
 * answer why it did not. Every attempt at every stage is in the log before the next one begins.
 * It touches nothing but its parameters, so the worker and the command line tell the same story.
 * @throws the signal's reason once the run is aborted, and what is a defect of the platform itself.
 */
export async function runPipeline(input: PipelineInput): Promise<PipelineOutcome> {
  const { brief, engine } = input;
  const runStage = createRunStage(input);

  try {
    // 1. What does the owner want, is it clear enough, and may we build it?
    const intent = await runStage('intent', brief, (context) => engine.intent(brief, context));
    if (intent.verdict === 'refused') {
      return { outcome: 'refused', reason: intent.refusalReason ?? 'not_a_bot' };
    }
    if (intent.verdict === 'needs_input') {
      return { outcome: 'needs_input', questions: intent.questions };
    }

    // 2. What will the bot do, in sentences that the owner reads?
    const plan = await runStage('planning', { brief, intent }, (context) =>
      engine.plan(brief, intent, context),
    );

    // 3. The bot itself, and the conversations that it must pass.
    const building = await runStage('building', { brief, intent, plan }, (context) =>
      engine.build(brief, intent, plan, context),
    );

    // 4. The proof: rules, an exhaustive walk, and the stories.
    const draft = await runStage('validation', null, (context) =>
      reportProof(draftOf(building), context),
    );

    // 5. What is wrong is mended, by code first, or the run ends.
    const mended = draft.proof.passed
      ? draft
      : await repairDraft({ brief, engine, draft, stories: building.stories, runStage });
    if (!mended.proof.passed) {
      return { outcome: 'failed', code: 'pipeline/not-proven', proof: mended.proof };
    }

    // 6. The bot gets its final form; proof and spec are tied by hash.
    await runStage('finalization', null, () => finalize(mended));
    return { outcome: 'ready', spec: mended.spec, proof: mended.proof, plan };
  } catch (error) {
    if (error instanceof StageFailure) return { outcome: 'failed', code: error.code, proof: null };
    throw error;
  }
}
