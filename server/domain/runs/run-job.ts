/** The key of a run's job: one run has at most one. */
export const RUN_JOB_KEY_PREFIX = 'run:';

export function runJobKey(runId: string): string {
  return `${RUN_JOB_KEY_PREFIX}${runId}`;
}
