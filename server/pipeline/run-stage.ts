import { type Attempt, type StageContext, StageFailure } from './engine.ts';
import type { StageLog } from './stage-log.ts';
import type { Stage } from './stage-types.ts';

export interface StageRunnerOptions {
  readonly log: StageLog;
  readonly signal: AbortSignal;
  /** A monotonic clock in milliseconds. */
  readonly elapsedMs: () => number;
}

/** Runs `work` as one passage through `stage`. */
export type RunStage = <Output>(
  stage: Stage,
  input: unknown,
  work: (context: StageContext) => Promise<Output>,
) => Promise<Output>;

export const NO_USAGE = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
} as const;

const CODE_ONLY = { provider: null, model: null, rawText: null, requestId: null, usage: NO_USAGE };

/**
 * Gives the function that runs stages and writes each attempt to the log. Work that reports its own
 * attempts is logged as it reports; work that reports none is logged once, by its result. An attempt
 * without a duration of its own gets the time since the attempt before it.
 * @throws StageFailure of the work; the signal's reason once the run is aborted.
 */
export function createRunStage({ log, signal, elapsedMs }: StageRunnerOptions): RunStage {
  return async (stage, input, work) => {
    signal.throwIfAborted();
    await log.started(stage, input);
    let begunMs = elapsedMs();
    let reports = 0;

    const write = async (attempt: Attempt, attemptInput: unknown, output: unknown) => {
      const nowMs = elapsedMs();
      await log.ended({
        ...attempt,
        stage,
        status: attempt.errorCode === null ? 'succeeded' : 'failed',
        input: attemptInput,
        output,
        durationMs: attempt.durationMs > 0 ? attempt.durationMs : Math.round(nowMs - begunMs),
      });
      begunMs = nowMs;
      reports += 1;
    };

    try {
      const output = await work({ signal, reportAttempt: write });
      if (reports === 0) {
        await write({ ...CODE_ONLY, errorCode: null, durationMs: 0 }, input, output);
      }
      return output;
    } catch (error) {
      signal.throwIfAborted();
      if (reports === 0 && error instanceof StageFailure) {
        await write({ ...CODE_ONLY, errorCode: error.code, durationMs: 0 }, input, null);
      }
      throw error;
    }
  };
}
