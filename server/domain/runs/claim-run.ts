import type { Run } from '@prisma/client';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';

/** A run that this attempt works on. Only the newest claim can write. */
export type ClaimedRun = Pick<Run, 'id' | 'userId' | 'prompt' | 'locale' | 'answers' | 'fence'>;

/**
 * Takes a run for one attempt of its job, from any attempt before, whose open stage ends as
 * interrupted. Null when the run has already ended (or does not exist): there is nothing to do.
 */
export async function claimRun(
  db: Pick<Db, 'prisma'>,
  runId: string,
  now: Date,
): Promise<ClaimedRun | null> {
  return await inTransaction(db, async (tx) => {
    const [run] = await tx.run.updateManyAndReturn({
      where: { id: runId, state: { in: ['QUEUED', 'RUNNING'] } },
      data: { state: 'RUNNING', fence: { increment: 1 }, currentStage: null },
    });
    if (!run) return null;
    await tx.run.updateMany({ where: { id: runId, startedAt: null }, data: { startedAt: now } });
    await tx.runStage.updateMany({
      where: { runId, status: 'running' },
      data: { status: 'failed', errorCode: 'stage/interrupted' },
    });
    await notify(tx, { type: 'run_changed', runId, userId: run.userId });
    return run;
  });
}
