import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createDb, type Db } from '#server/domain/db/create-db.ts';
import { createHandlers } from '#server/jobs/handlers/create-handlers.ts';
import { type RunningWorker, startWorker } from '#server/jobs/start-worker.ts';
import type { EngineChoice } from '#server/pipeline/choose-engine.ts';
import { createRuns } from '#server/pipeline/create-runs.ts';
import type { RunView, Services, Viewer } from '#server/services.ts';
import { systemClock } from '#server/shared/clock.ts';
import { useDatabase } from '#tests/setup/database.ts';
import { testOrigin } from './origin.ts';
import { useFactoryEvents } from './use-factory-events.ts';

export interface RunsUnderTest {
  readonly db: Db;
  readonly runs: Services['runs'];
  /** Starts a run and waits until it has ended. */
  finish(viewer: Viewer, input: object): Promise<RunView>;
}

/** Runs with the real queue and a worker in this process. To be awaited at the file's top. */
export async function useRuns(engine: EngineChoice): Promise<RunsUnderTest> {
  const { url } = await useDatabase();
  const db = createDb(url, { max: 6 });
  const waitFor = await useFactoryEvents(url);
  const runs = createRuns({ db, clock: systemClock, engine });
  const log = pino({ level: 'silent' });
  let worker: RunningWorker | undefined;

  beforeAll(async () => {
    const handlers = createHandlers({ db, clock: systemClock, engine, log });
    worker = await startWorker({ pool: db.pool, databaseUrl: url, handlers, log, concurrency: 2 });
  });
  afterAll(async () => {
    await worker?.stop();
    await db.close();
  });

  return {
    db,
    runs,
    async finish(viewer, input) {
      const { id } = await runs.start(viewer, input, testOrigin);
      return await waitFor(async () => {
        const run = await runs.get(viewer, id);
        return run.finishedAt === null ? null : run;
      });
    },
  };
}
