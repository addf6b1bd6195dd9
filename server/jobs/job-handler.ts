import type { JobName, JobPayload } from '#server/domain/job-catalog.ts';

/** What a handler knows of the job that it works on. */
export interface JobContext {
  /** Aborted when the process stops or the job's time is over. */
  readonly signal: AbortSignal;
  /** True when no other attempt follows this one. */
  readonly isLastAttempt: boolean;
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
