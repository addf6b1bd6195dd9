import type { Tx } from '#server/domain/db/in-transaction.ts';
import { type JobName, type JobPayload, jobCatalog, parseJobPayload } from './job-catalog.ts';

/**
 * Adds a job in the caller's transaction: it runs after the commit, or never. While a job with the
 * same `key` waits, it takes the place of that job.
 */
export async function enqueueJob<Name extends JobName>(
  tx: Tx,
  name: Name,
  { key, payload }: { readonly key: string; readonly payload: JobPayload<Name> },
): Promise<void> {
  const json = JSON.stringify(parseJobPayload(name, payload));
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}, ${json}::json, job_key := ${key}, max_attempts := ${jobCatalog[name].maxAttempts}::int
    )`;
}
