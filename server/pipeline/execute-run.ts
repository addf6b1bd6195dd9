import { z } from 'zod';
import type { Db } from '#server/domain/db/create-db.ts';
import { type ClaimedRun, claimRun } from '#server/domain/runs/claim-run.ts';
import { createRunStageLog } from '#server/domain/runs/create-run-stage-log.ts';
import { findPastStages } from '#server/domain/runs/find-past-stages.ts';
import { finishRun } from '#server/domain/runs/finish-run.ts';
import { StaleRun } from '#server/domain/runs/stale-run.ts';
import type { Clock } from '#server/shared/clock.ts';
import type { EngineChoice } from './choose-engine.ts';
import type { PipelineOutcome } from './outcome.ts';
import { rememberStages, resumeEngine } from './resume-engine.ts';
import { runPipeline } from './run-pipeline.ts';

export interface ExecuteRunDeps {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  /** Null when this installation has no engine any more; then open runs fail. */
  readonly engine: EngineChoice | null;
}

const answersSchema = z.record(z.string(), z.string()).nullable();

/**
 * Takes a run from its description to its end and writes down each step. Safe to call again after a
 * crash: finished stages are not asked for again, and only the newest call can write. A run that has
 * ended stays as it is.
 * @throws the signal's reason when aborted, and what is a defect of the platform; the run stays open
 */
export async function executeRun(
  { db, clock, engine }: ExecuteRunDeps,
  runId: string,
  signal: AbortSignal,
): Promise<void> {
  const run = await claimRun(db, runId, clock());
  if (run === null) return;
  try {
    const outcome = await tell(run);
    await finishRun(db, run, outcome, clock());
  } catch (error) {
    if (!(error instanceof StaleRun)) throw error;
  }

  async function tell(claimed: ClaimedRun): Promise<PipelineOutcome> {
    if (engine === null) return { outcome: 'failed', code: 'ai/not-configured', proof: null };
    const { callsMade, results } = rememberStages(await findPastStages(db.prisma, claimed.id));
    return await runPipeline({
      brief: {
        prompt: claimed.prompt,
        locale: claimed.locale,
        answers: answersSchema.parse(claimed.answers) ?? {},
        now: clock(),
      },
      engine: resumeEngine(engine.create(callsMade), results),
      log: createRunStageLog(db, claimed),
      signal,
      elapsedMs: () => performance.now(),
    });
  }
}
