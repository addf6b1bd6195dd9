import { pino } from 'pino';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import { createDb } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { enqueueJob } from '#server/domain/enqueue-job.ts';
import { createHandlers } from '#server/jobs/handlers/create-handlers.ts';
import { startWorkerLiveness } from '#server/jobs/worker-liveness.ts';
import { createRuns } from '#server/pipeline/create-runs.ts';
import type { RunView, Viewer } from '#server/services.ts';
import { systemClock } from '#server/shared/clock.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { modelEngineChoice } from '#tests/factories/model-engine-choice.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useFactoryEvents } from '#tests/factories/use-factory-events.ts';
import { startWorkerProcess, type WorkerProcess } from '#tests/factories/worker-process.ts';
import { misbehaviours } from '#tests/fakes/model-server/moves.ts';
import { pizzaScript } from '#tests/fakes/model-server/pizza-answers.ts';
import { startModelServer } from '#tests/fakes/model-server/start-model-server.ts';
import { useDatabase } from '#tests/setup/database.ts';

const { url } = await useDatabase();
const db = createDb(url, { max: 6 });
const server = await startModelServer();
const waitFor = await useFactoryEvents(url);
const engine = modelEngineChoice(server.baseUrl);
const runs = createRuns({ db, clock: systemClock, engine });
const log = pino({ level: 'silent' });
const signal = new AbortController().signal;

afterAll(async () => {
  await server.close();
  await db.close();
});

async function startedRun(): Promise<{ viewer: Viewer; run: RunView }> {
  const viewer = await createUser(db, { credits: 100 });
  const prompt = 'A bot that takes orders for a pizza restaurant.';
  return { viewer, run: await runs.start(viewer, { prompt }, testOrigin) };
}

const endOf = (viewer: Viewer, runId: string) =>
  waitFor(async () => {
    const run = await runs.get(viewer, runId);
    return run.finishedAt === null ? null : run;
  });

describe('a worker process', () => {
  const workers: WorkerProcess[] = [];
  const startWorker = async () => {
    const worker = await startWorkerProcess({ databaseUrl: url, modelUrl: server.baseUrl });
    workers.push(worker);
    return worker;
  };
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL')));
  });

  async function expectSettledOnce(viewer: Viewer, run: RunView): Promise<void> {
    expect(run).toMatchObject({ state: 'READY', chargedCredits: 7 });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 93,
      heldCredits: 0,
    });
    const postings = await db.prisma.ledgerTransaction.count({ where: { reference: run.id } });
    expect(postings).toBe(1);
    await expect(db.prisma.bot.count({ where: { userId: viewer.id } })).resolves.toBe(1);
    expect(run.stages).toContainEqual(
      expect.objectContaining({ stage: 'building', errorCode: 'stage/interrupted' }),
    );
  }

  it('that is killed in the middle of a run leaves it to the next one, charged once', async () => {
    server.play(pizzaScript({ building: [misbehaviours.hang] }));
    const first = await startWorker();
    const { viewer, run } = await startedRun();
    await server.arrived(3);
    await expect(first.end('SIGKILL')).resolves.toBe('SIGKILL');
    workers.splice(0);

    await startWorker();
    await expectSettledOnce(viewer, await endOf(viewer, run.id));
    // What was answered before the crash is not asked again: intent, planning, and building twice.
    expect(server.requests).toHaveLength(4);
  });

  it('that is told to stop ends cleanly and leaves its run to the next one', async () => {
    server.play(pizzaScript({ building: [misbehaviours.hang] }));
    const first = await startWorker();
    const { viewer, run } = await startedRun();
    await server.arrived(3);
    await expect(first.end('SIGTERM')).resolves.toBe(0);
    workers.splice(0);

    await startWorker();
    await expectSettledOnce(viewer, await endOf(viewer, run.id));
  });
});

describe('a long run', () => {
  it('stays with its living worker, however often others look', async () => {
    server.play(pizzaScript({ building: [misbehaviours.hang] }));
    const worker = await startWorkerProcess({ databaseUrl: url, modelUrl: server.baseUrl });
    const { run } = await startedRun();
    await server.arrived(3);
    await db.pool.query(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where key = $1`,
      [`run:${run.id}`],
    );

    const other = await startWorkerLiveness(url, log);
    await expect(other.sweep()).resolves.toEqual([]);
    await other.stop();
    await worker.end('SIGKILL');
  });
});

describe('a job', () => {
  it('comes into being with the transaction, or not at all', async () => {
    const payload = { runId: crypto.randomUUID() };
    const act = inTransaction(db, async (tx) => {
      await enqueueJob(tx, 'run_pipeline', { key: 'rolled-back', payload });
      throw new Error('rolled back');
    });
    await expect(act).rejects.toThrow('rolled back');
    const { rows } = await db.pool.query(
      `select from graphile_worker.jobs where key = 'rolled-back'`,
    );
    expect(rows).toEqual([]);
  });

  it('of a run that breaks is tried again, and the last time the run fails uncharged', async () => {
    const broken = {
      ...engine,
      create: () => {
        throw new Error('a defect');
      },
    };
    const handlers = createHandlers({ db, clock: systemClock, engine: broken, log });
    const { viewer, run } = await startedRun();
    await expect(
      handlers.run_pipeline({ runId: run.id }, { signal, isLastAttempt: false }),
    ).rejects.toThrow('a defect');
    await expect(runs.get(viewer, run.id)).resolves.toMatchObject({ state: 'RUNNING' });

    await expect(
      handlers.run_pipeline({ runId: run.id }, { signal, isLastAttempt: true }),
    ).rejects.toThrow('a defect');
    await expect(runs.get(viewer, run.id)).resolves.toMatchObject({
      state: 'FAILED',
      outcome: { code: 'internal/unexpected' },
      chargedCredits: 0,
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 100,
      heldCredits: 0,
    });
  });
});

describe('every minute', () => {
  const HOURS_MS = 3_600_000;

  it('runs whose job is gone end uncharged, and others go on', async () => {
    const { viewer, run: lost } = await startedRun();
    const { run: waiting } = await startedRun();
    await db.pool.query(`select graphile_worker.remove_job($1)`, [`run:${lost.id}`]);

    const handlers = createHandlers({ db, clock: systemClock, engine, log });
    await handlers.close_lost_runs({}, { signal, isLastAttempt: true });
    await expect(runs.get(viewer, lost.id)).resolves.toMatchObject({
      state: 'FAILED',
      outcome: { code: 'internal/unexpected' },
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toMatchObject({ heldCredits: 0 });
    const other = await db.prisma.run.findUniqueOrThrow({ where: { id: waiting.id } });
    expect(other.state).toBe('QUEUED');
  });

  it('runs whose hold is over its time end, and their credits go back', async () => {
    const { viewer, run } = await startedRun();
    const clock = () => new Date(Date.now() + 3 * HOURS_MS);
    const handlers = createHandlers({ db, clock, engine, log });
    await handlers.expire_holds({}, { signal, isLastAttempt: true });
    await expect(runs.get(viewer, run.id)).resolves.toMatchObject({
      state: 'FAILED',
      outcome: { code: 'run/expired' },
      chargedCredits: 0,
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 100,
      heldCredits: 0,
    });
  });
});

describe('every night', () => {
  it('logins that nobody can go on with are forgotten, and others stay', async () => {
    const { id: userId } = await createUser(db);
    const tokenThatEnds = (expiresAt: Date) =>
      db.prisma.refreshToken.create({
        data: {
          userId,
          familyId: crypto.randomUUID(),
          tokenHash: crypto.randomUUID(),
          createdAt: new Date(0),
          expiresAt,
        },
      });
    await tokenThatEnds(new Date(1));
    const living = await tokenThatEnds(new Date(Date.now() + 60_000));

    const handlers = createHandlers({ db, clock: systemClock, engine, log });
    await handlers.forget_expired_logins({}, { signal, isLastAttempt: true });
    const kept = await db.prisma.refreshToken.findMany({ where: { userId } });
    expect(kept.map(({ id }) => id)).toEqual([living.id]);
  });
});

describe('the jobs of a worker', () => {
  async function jobLockedBy(workerId: string): Promise<string> {
    const { rows } = await db.pool.query<{ id: string }>(
      `select id from graphile_worker.add_job('run_pipeline', job_key := $1)`,
      [workerId],
    );
    const id = rows[0]?.id ?? '';
    await db.pool.query(
      `update graphile_worker._private_jobs
       set locked_by = $2, locked_at = now() - interval '1 minute' where id = $1`,
      [id, workerId],
    );
    return id;
  }

  it('are taken from it when it is dead, and never while it lives', async () => {
    const [living, sweeping] = [
      await startWorkerLiveness(url, log),
      await startWorkerLiveness(url, log),
    ];
    living.register('worker-alive');
    await living.sweep();
    await jobLockedBy('worker-alive');
    await jobLockedBy('worker-dead');

    // Each side sweeps by itself as well, so the dead worker may have been found already.
    await living.sweep();
    await sweeping.sweep();
    const { rows } = await db.pool.query<{ key: string; locked_by: string | null }>(
      `select key, locked_by from graphile_worker.jobs where key like 'worker-%' order by key`,
    );
    expect(rows).toEqual([
      { key: 'worker-alive', locked_by: 'worker-alive' },
      { key: 'worker-dead', locked_by: null },
    ]);
    await Promise.all([living.stop(), sweeping.stop()]);
  });
});
