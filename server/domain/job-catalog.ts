import { z } from 'zod';

const MINUTE_MS = 60_000;

/** What the jobs of each name carry: ids only, never content or secrets. */
interface JobPayloads {
  /** Takes a run from its description to its end. */
  readonly run_pipeline: { readonly runId: string };
  /** Gives back credits of runs that never ended; every minute. */
  readonly expire_holds: object;
  /** Ends runs whose job is gone or has no attempt left; every minute. */
  readonly close_lost_runs: object;
  /** Removes refresh tokens whose time is over; every night. */
  readonly forget_expired_logins: object;
  /** Proves what lacks a proof by this engine; when a worker starts. */
  readonly prove_versions: { readonly engineVersion: string };
}

export type JobName = keyof JobPayloads;
export type JobPayload<Name extends JobName> = JobPayloads[Name];

interface JobFacts<Payload> {
  readonly payload: z.ZodType<Payload>;
  readonly maxAttempts: number;
  /** One attempt is aborted after this time and counts as failed. */
  readonly timeoutMs: number;
}

/** Every kind of work that happens outside a request. `server/jobs/handlers` does it. */
export const jobCatalog: { readonly [Name in JobName]: JobFacts<JobPayload<Name>> } = {
  run_pipeline: {
    payload: z.strictObject({ runId: z.uuid() }),
    maxAttempts: 4,
    timeoutMs: 15 * MINUTE_MS,
  },
  expire_holds: { payload: z.looseObject({}), maxAttempts: 1, timeoutMs: MINUTE_MS },
  close_lost_runs: { payload: z.looseObject({}), maxAttempts: 1, timeoutMs: MINUTE_MS },
  forget_expired_logins: { payload: z.looseObject({}), maxAttempts: 1, timeoutMs: 5 * MINUTE_MS },
  prove_versions: {
    payload: z.strictObject({ engineVersion: z.string() }),
    maxAttempts: 10,
    timeoutMs: 60 * MINUTE_MS,
  },
};

/** @throws ZodError for a payload that is not of this job */
export function parseJobPayload<Name extends JobName>(
  name: Name,
  payload: unknown,
): JobPayload<Name> {
  return jobCatalog[name].payload.parse(payload);
}
