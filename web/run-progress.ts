import type { Stage } from '#server/pipeline/stage-types.ts';
import type { RunView } from '#server/services.ts';

/** The six stages in their order; a stage that is missing here does not compile. */
const STAGE_ORDER = {
  intent: 1,
  planning: 2,
  building: 3,
  validation: 4,
  repair: 5,
  finalization: 6,
} as const satisfies Record<Stage, number>;
const STAGES: readonly Stage[] = [
  'intent',
  'planning',
  'building',
  'validation',
  'repair',
  'finalization',
];

export type StageStatus = 'waiting' | 'running' | 'succeeded' | 'failed' | 'unneeded' | 'unreached';

/** One stage of a run as its page shows it. */
export interface StageProgress {
  readonly stage: Stage;
  readonly status: StageStatus;
  readonly attempts: number;
  /** All finished attempts together. */
  readonly durationMs: number;
}

/** True while the platform still works on the run. */
export function isUnderWay(run: Pick<RunView, 'state'>): boolean {
  return run.state === 'QUEUED' || run.state === 'RUNNING';
}

function statusOf(
  run: Pick<RunView, 'state' | 'currentStage' | 'stages'>,
  stage: Stage,
): StageStatus {
  const last = run.stages.filter((attempt) => attempt.stage === stage).at(-1);
  const laterHasBegun = run.stages.some(
    (attempt) => STAGE_ORDER[attempt.stage] > STAGE_ORDER[stage],
  );
  if (isUnderWay(run)) {
    if (run.currentStage === stage) return 'running';
    if (last) return last.status;
    return laterHasBegun ? 'unneeded' : 'waiting';
  }
  // A run that ended took its open attempt with it.
  if (last) return last.status === 'running' ? 'failed' : last.status;
  return laterHasBegun || run.state === 'READY' ? 'unneeded' : 'unreached';
}

/** The six stages with what is known of each; pure. */
export function runProgress(
  run: Pick<RunView, 'state' | 'currentStage' | 'stages'>,
): readonly StageProgress[] {
  return STAGES.map((stage) => {
    const attempts = run.stages.filter((attempt) => attempt.stage === stage);
    return {
      stage,
      status: statusOf(run, stage),
      attempts: attempts.length,
      durationMs: attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0),
    };
  });
}
