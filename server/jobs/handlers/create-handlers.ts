import type { Log } from '#server/config/log.ts';
import type { ExecuteRunDeps } from '#server/pipeline/execute-run.ts';
import type { JobHandlers } from '../job-handler.ts';
import { createCloseLostRunsHandler } from './close-lost-runs.ts';
import { createExpireHoldsHandler } from './expire-holds.ts';
import { createForgetExpiredLoginsHandler } from './forget-expired-logins.ts';
import { createProveVersionsHandler } from './prove-versions.ts';
import { createRunPipelineHandler } from './run-pipeline.ts';

/** Who does which job. */
export function createHandlers(deps: ExecuteRunDeps & { readonly log: Log }): JobHandlers {
  return {
    run_pipeline: createRunPipelineHandler(deps),
    expire_holds: createExpireHoldsHandler(deps),
    close_lost_runs: createCloseLostRunsHandler(deps),
    forget_expired_logins: createForgetExpiredLoginsHandler(deps),
    prove_versions: createProveVersionsHandler(deps),
  };
}
