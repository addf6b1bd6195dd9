import type { z } from 'zod';
import type { PastStage } from '#server/domain/runs/find-past-stages.ts';
import type { Engine } from './engine.ts';
import {
  type Building,
  buildingSchema,
  type Intent,
  intentSchema,
  type Plan,
  planSchema,
} from './stage-types.ts';

/** Results of stages that were finished before a run was interrupted. */
export interface StageResults {
  readonly intent: Intent | null;
  readonly plan: Plan | null;
  readonly building: Building | null;
}

/** Reads what earlier attempts wrote: which results stand, and how many calls they have used up. */
export function rememberStages(past: readonly PastStage[]): {
  readonly results: StageResults;
  readonly callsMade: number;
} {
  const last = <Result>(stage: string, schema: z.ZodType<Result>): Result | null => {
    const row = past.findLast((row) => row.stage === stage && row.status === 'succeeded');
    return schema.safeParse(row?.output).data ?? null;
  };
  return {
    results: {
      intent: last('intent', intentSchema),
      plan: last('planning', planSchema),
      building: last('building', buildingSchema),
    },
    // An interrupted stage may have asked without hearing the answer.
    callsMade: past.filter(
      ({ provider, errorCode }) => provider !== null || errorCode === 'stage/interrupted',
    ).length,
  };
}

/** The engine, except that what it has already answered is not asked again. */
export function resumeEngine(engine: Engine, results: StageResults): Engine {
  const { intent, plan, building } = results;
  return {
    ...engine,
    intent: async (...input) => intent ?? (await engine.intent(...input)),
    plan: async (...input) => plan ?? (await engine.plan(...input)),
    build: async (...input) => building ?? (await engine.build(...input)),
  };
}
