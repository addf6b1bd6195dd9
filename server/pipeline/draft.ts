import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { prove } from '#server/proof/prove.ts';
import type { Proof } from '#server/proof/types.ts';
import type { StageContext } from './engine.ts';
import { NO_USAGE } from './run-stage.ts';
import type { Building } from './stage-types.ts';

/** A bot on its way: as the engine wrote it, as the platform reads it, and what is proven of it. */
export interface Draft {
  readonly form: ModelForm;
  readonly spec: BotSpec;
  readonly proof: Proof;
}

/** How many violations stand in the way of going live. */
export function countErrors(proof: Proof): number {
  return proof.violations.filter(({ severity }) => severity === 'error').length;
}

/** Expands what an engine built and proves it. */
export function draftOf(building: Building): Draft {
  const spec = expandModelForm(building.bot, building.stories);
  return { form: building.bot, spec, proof: prove(spec) };
}

/** Writes the result of a proof to the log: a proof that did not pass is a failed attempt. */
export async function reportProof(draft: Draft, context: StageContext): Promise<Draft> {
  const { proof } = draft;
  await context.reportAttempt(
    {
      provider: null,
      model: null,
      rawText: null,
      requestId: null,
      usage: NO_USAGE,
      errorCode: proof.passed ? null : 'pipeline/not-proven',
      durationMs: 0,
    },
    { specHash: proof.specHash },
    {
      passed: proof.passed,
      coverage: proof.coverage,
      violations: proof.violations,
      stories: proof.stories,
    },
  );
  return draft;
}
