import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Proof } from '#server/proof/types.ts';
import type { ClarifyingQuestion, Plan, REFUSAL_REASONS } from './stage-types.ts';

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How a passage through the six stages ended. Only `ready` gives a bot, and only it is charged. */
export type PipelineOutcome =
  | {
      readonly outcome: 'ready';
      readonly spec: BotSpec;
      /** Passed, and of exactly this spec. */
      readonly proof: Proof;
      readonly plan: Plan;
    }
  | { readonly outcome: 'needs_input'; readonly questions: readonly ClarifyingQuestion[] }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason }
  | {
      readonly outcome: 'failed';
      /** Stable, for example `pipeline/not-proven` or `model/rate-limited`. */
      readonly code: string;
      /** What could not be proven; null when the run failed before there was a proof. */
      readonly proof: Proof | null;
    };
