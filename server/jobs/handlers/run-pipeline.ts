import type { Log } from '#server/config/log.ts';
import { failRun } from '#server/domain/runs/finish-run.ts';
import { type ExecuteRunDeps, executeRun } from '#server/pipeline/execute-run.ts';
import type { JobHandler } from '../job-handler.ts';

/** Takes a run to its end. When the last attempt breaks, the run fails and its credits go back. */
export function createRunPipelineHandler(
  deps: ExecuteRunDeps & { readonly log: Log },
): JobHandler<'run_pipeline'> {
  return async ({ runId }, { signal, isLastAttempt }) => {
    try {
      await executeRun(deps, runId, signal);
    } catch (error) {
      deps.log.error({ err: error, runId, isLastAttempt }, 'an attempt at a run broke');
      if (isLastAttempt) await failRun(deps.db, runId, 'internal/unexpected', deps.clock());
      throw error;
    }
  };
}
