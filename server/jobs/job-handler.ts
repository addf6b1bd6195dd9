import type { Log } from '#server/config/log.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { JobName, JobPayload } from '#server/domain/job-catalog.ts';
import type { Clock } from '#server/shared/clock.ts';

/** What a handler knows of the job that it works on. */
export interface JobContext {
  /** Aborted when the process stops or the job's time is over. */
  readonly signal: AbortSignal;
  /** True when no other attempt follows this one. */
  readonly isLastAttempt: boolean;
}

/** What the handlers that keep order in the database work with. */
export interface HandlerDeps {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Does one job. It may be done again after a crash, so doing it twice must be the same as once.
 * @throws anything, to have it tried again.
 */
export type JobHandler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<void>;

export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> };
