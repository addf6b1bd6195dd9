import type { Db } from '#server/domain/db/create-db.ts';
import { RUN_JOB_KEY_PREFIX } from './run-job.ts';

/**
 * Open runs on which nobody works and nobody ever will: their job is gone, or its last attempt died.
 * A run and its job come into being together and a run ends before its job does, so a run without a
 * job is always lost.
 */
export async function findLostRuns(
  db: Pick<Db, 'prisma'>,
  limit = 100,
): Promise<readonly string[]> {
  const rows = await db.prisma.$queryRaw<{ id: string }[]>`
    select r.id from runs r
    where r.state in ('QUEUED', 'RUNNING') and not exists (
      select from graphile_worker.jobs j
      where j.key = ${RUN_JOB_KEY_PREFIX} || r.id
        and (j.locked_at is not null or j.attempts < j.max_attempts)
    )
    order by r.created_at
    limit ${limit}::int`;
  return rows.map(({ id }) => id);
}
