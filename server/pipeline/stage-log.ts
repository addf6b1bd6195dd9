import type { Attempt } from './engine.ts';
import type { Stage } from './stage-types.ts';

/** One attempt at one stage, as it is kept: what went in, what came out, what it cost. */
export interface StageEntry extends Attempt {
  readonly stage: Stage;
  /** Counts the attempts at this stage within the run, from 1. */
  readonly attempt: number;
  readonly status: 'succeeded' | 'failed';
  readonly input: unknown;
  readonly output: unknown;
}

/** Where a run writes down what it does, while it does it: in memory or in the database. */
export interface StageLog {
  /** A stage is now at work. */
  started(stage: Stage, input: unknown): Promise<void>;
  /** An attempt ended, well or badly. The log numbers it. */
  ended(entry: Omit<StageEntry, 'attempt'>): Promise<void>;
}

/** A log that is a list: for the command line and for tests. */
export function createMemoryStageLog(onEntry?: (entry: StageEntry) => void): StageLog & {
  readonly entries: readonly StageEntry[];
} {
  const entries: StageEntry[] = [];
  return {
    entries,
    async started() {},
    async ended(entry) {
      const attempt = entries.filter(({ stage }) => stage === entry.stage).length + 1;
      const numbered = { ...entry, attempt };
      entries.push(numbered);
      onEntry?.(numbered);
    },
  };
}
