import { expireHolds } from '#server/domain/credits/run-credits.ts';
import { failRun } from '#server/domain/runs/finish-run.ts';
import type { HandlerDeps, JobHandler } from '../job-handler.ts';

/** Gives credits back whose run never ended in time, and ends those runs. */
export function createExpireHoldsHandler({
  db,
  clock,
  log,
}: HandlerDeps): JobHandler<'expire_holds'> {
  return async () => {
    for (const runId of await expireHolds(db, clock())) {
      const failed = await failRun(db, runId, 'run/expired', clock());
      log.warn({ runId, failed }, 'the hold of a run expired');
    }
  };
}
