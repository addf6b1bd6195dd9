import type { JobHelpers, TaskList } from 'graphile-worker';
import { type JobName, jobCatalog, parseJobPayload } from '#server/domain/job-catalog.ts';
import type { JobHandler, JobHandlers } from './job-handler.ts';

/** The handlers as the queue calls them: payloads parsed, every attempt with an end in time. */
export function createTaskList(handlers: JobHandlers): TaskList {
  return {
    run_pipeline: taskOf('run_pipeline', handlers.run_pipeline),
    expire_holds: taskOf('expire_holds', handlers.expire_holds),
    close_lost_runs: taskOf('close_lost_runs', handlers.close_lost_runs),
    forget_expired_logins: taskOf('forget_expired_logins', handlers.forget_expired_logins),
    prove_versions: taskOf('prove_versions', handlers.prove_versions),
  } satisfies Record<JobName, unknown>;
}

function taskOf<Name extends JobName>(name: Name, handle: JobHandler<Name>) {
  const { timeoutMs } = jobCatalog[name];
  return async (payload: unknown, { abortSignal, job }: JobHelpers): Promise<void> => {
    await handle(parseJobPayload(name, payload), {
      signal: AbortSignal.any([abortSignal, AbortSignal.timeout(timeoutMs)]),
      isLastAttempt: job.attempts >= job.max_attempts,
    });
  };
}
