import type { Log } from '#server/config/log.ts';
import { expireHolds } from '#server/domain/credits/run-credits.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { failRun } from '#server/domain/runs/finish-run.ts';
import type { Clock } from '#server/shared/clock.ts';
import type { JobHandler } from '../job-handler.ts';

/** Gives credits back whose run never ended in time, and ends those runs. */
export function createExpireHoldsHandler({
  db,
  clock,
  log,
}: {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  readonly log: Log;
}): JobHandler<'expire_holds'> {
  return async () => {
    for (const runId of await expireHolds(db, clock())) {
      const failed = await failRun(db, runId, 'run/expired', clock());
      log.warn({ runId, failed }, 'the hold of a run expired');
    }
  };
}
