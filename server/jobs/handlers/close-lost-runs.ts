import { findLostRuns } from '#server/domain/runs/find-lost-runs.ts';
import { failRun } from '#server/domain/runs/finish-run.ts';
import type { HandlerDeps, JobHandler } from '../job-handler.ts';

/** Ends runs on which nobody will ever work again, so that no page waits for ever. */
export function createCloseLostRunsHandler({
  db,
  clock,
  log,
}: HandlerDeps): JobHandler<'close_lost_runs'> {
  return async () => {
    for (const runId of await findLostRuns(db)) {
      const failed = await failRun(db, runId, 'internal/unexpected', clock());
      log.warn({ runId, failed }, 'a run had lost its job');
    }
  };
}
