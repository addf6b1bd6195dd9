import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Proof } from '#server/proof/types.ts';
import type { Language } from '#server/shared/language.ts';
import type { Building, Intent, Plan } from './stage-types.ts';

export type EngineName = 'model' | 'builtin';

/** What the owner wrote. `answers` holds replies to clarifying questions, by question id. */
export interface Brief {
  readonly prompt: string;
  /** The language in which the owner reads plans and questions. */
  readonly locale: Language;
  readonly answers: Readonly<Record<string, string>>;
  /** The moment of the run: the engines have no clock of their own. */
  readonly now: Date;
}

/** Tokens of one model call as the provider bills them; all 0 for the built-in engine. */
export interface Usage {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

/** One try at a stage, as it is logged: also a failed one keeps its text and usage. */
export interface Attempt {
  readonly provider: string | null;
  readonly model: string | null;
  /** What the model said, unchanged; null where no model spoke. */
  readonly rawText: string | null;
  readonly requestId: string | null;
  readonly usage: Usage;
  readonly errorCode: string | null;
  readonly durationMs: number;
}

/** Attempts are reported one by one while a stage works, so that nothing is lost when it dies. */
export type ReportAttempt = (attempt: Attempt, input: unknown, output: unknown) => Promise<void>;

export interface StageContext {
  readonly reportAttempt: ReportAttempt;
  readonly signal: AbortSignal;
}

/**
 * Turns a brief into a bot, stage by stage. The validation stage is not here: the proof is the same
 * for every engine. Each method reports every attempt that it makes and returns parsed output.
 * @throws StageFailure when the stage cannot give a usable result.
 */
export interface Engine {
  readonly name: EngineName;
  intent(brief: Brief, context: StageContext): Promise<Intent>;
  plan(brief: Brief, intent: Intent, context: StageContext): Promise<Plan>;
  build(brief: Brief, intent: Intent, plan: Plan, context: StageContext): Promise<Building>;
  /** One round of repair: the whole portable form again, changed only where a violation stands. */
  repair(
    brief: Brief,
    bot: ModelForm,
    spec: BotSpec,
    proof: Proof,
    context: StageContext,
  ): Promise<ModelForm>;
}

/** A stage ended without a usable result. `code` is stable, for example `model/rate-limited`. */
export class StageFailure extends Error {
  readonly code: string;

  constructor(code: string, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'StageFailure';
    this.code = code;
  }
}
