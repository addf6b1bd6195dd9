import type { Story } from '#server/bot-spec/flows.ts';
import { autoFix } from '#server/proof/auto-fix.ts';
import { countErrors, type Draft, draftOf, reportProof } from './draft.ts';
import { type Brief, type Engine, StageFailure } from './engine.ts';
import type { RunStage } from './run-stage.ts';

/** More rounds hardly mend more, and each one may spoil what was right. */
const MAX_ENGINE_ROUNDS = 2;

export interface RepairInput {
  readonly brief: Brief;
  readonly engine: Engine;
  readonly draft: Draft;
  readonly stories: readonly Story[];
  readonly runStage: RunStage;
}

/**
 * Mends a draft: what has exactly one right fix by code, the rest by at most two rounds of the
 * engine. A round is kept only when fewer errors stand after it. Gives the best draft that was
 * found, proven or not; an engine that cannot help ends the rounds.
 */
export async function repairDraft(input: RepairInput): Promise<Draft> {
  const { brief, engine, runStage } = input;
  let best = await fixByCode(input.draft, runStage);

  for (let round = 1; round <= MAX_ENGINE_ROUNDS && !best.proof.passed; round += 1) {
    const current = best;
    const bot = await runStage('repair', { violations: current.proof.violations }, (context) =>
      engine.repair(brief, current.form, current.spec, current.proof, context),
    ).catch((error: unknown) => {
      if (error instanceof StageFailure) return null;
      throw error;
    });
    if (bot === null) break;
    const candidate = await runStage('validation', null, (context) =>
      reportProof(withAutoFix(draftOf({ bot, stories: [...input.stories] })), context),
    );
    if (countErrors(candidate.proof) < countErrors(best.proof)) best = candidate;
  }
  return best;
}

async function fixByCode(draft: Draft, runStage: RunStage): Promise<Draft> {
  const fixed = withAutoFix(draft);
  if (fixed === draft) return draft;
  await runStage('repair', { violations: draft.proof.violations }, async () => ({
    specHash: fixed.proof.specHash,
  }));
  return await runStage('validation', null, (context) => reportProof(fixed, context));
}

/** The draft after all fixes by code; the same object when there was nothing to fix. */
function withAutoFix(draft: Draft): Draft {
  if (draft.proof.passed) return draft;
  const { spec, proof } = autoFix(draft.spec, draft.proof);
  return countErrors(proof) < countErrors(draft.proof) ? { ...draft, spec, proof } : draft;
}
