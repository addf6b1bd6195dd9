import { requireApproved } from '#server/auth/approval.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { findRun, findRuns } from '#server/domain/runs/find-runs.ts';
import { startRun } from '#server/domain/runs/start-run.ts';
import type { Services } from '#server/services.ts';
import type { Clock } from '#server/shared/clock.ts';
import type { EngineChoice } from './choose-engine.ts';
import { toRunView } from './run-view.ts';

export interface RunsDeps {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  /** Who builds here; null when nobody can, and then no run starts. */
  readonly engine: Pick<EngineChoice, 'name'> | null;
}

/** What owners may ask about their runs. */
export function createRuns({ db, clock, engine }: RunsDeps): Services['runs'] {
  const deps = { db, clock, engineName: engine?.name ?? null };
  return {
    async start(viewer, input) {
      const runId = await startRun(deps, viewer, input);
      return toRunView(await findRun(db.prisma, viewer.id, runId), viewer.locale);
    },
    async get(viewer, runId) {
      requireApproved(viewer);
      return toRunView(await findRun(db.prisma, viewer.id, runId), viewer.locale);
    },
    async list(viewer, input) {
      requireApproved(viewer);
      const { rows, nextCursor } = await findRuns(db.prisma, viewer.id, input);
      return { rows: rows.map((run) => toRunView(run, viewer.locale)), nextCursor };
    },
  };
}
