import { EventEmitter } from 'node:events';
import { parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '#server/config/log.ts';
import type { JobHandlers } from './job-handler.ts';
import { createQueueLog } from './queue-log.ts';
import { createTaskList } from './task-list.ts';
import { startWorkerLiveness } from './worker-liveness.ts';

export interface WorkerOptions {
  readonly pool: pg.Pool;
  /** For the connection that says that this process lives. */
  readonly databaseUrl: string;
  readonly handlers: JobHandlers;
  readonly log: Log;
  /** How many jobs this process works on at once. */
  readonly concurrency: number;
}

export interface RunningWorker {
  /** Takes no more jobs, lets jobs end for a moment, then aborts them for another worker. */
  stop(): Promise<void>;
}

const POLL_EVERY_MS = 1_000;
const LET_JOBS_END_MS = 3_000;

const CRON = parseCronItems([
  { task: 'expire_holds', match: '* * * * *', options: { maxAttempts: 1, jobKey: 'expire_holds' } },
  {
    task: 'close_lost_runs',
    match: '* * * * *',
    options: { maxAttempts: 1, jobKey: 'close_lost_runs' },
  },
  {
    task: 'forget_expired_logins',
    match: '23 3 * * *',
    options: { maxAttempts: 1, jobKey: 'forget_expired_logins' },
  },
]);

/** Starts to work on jobs. The database must be migrated. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { pool, databaseUrl, handlers, log, concurrency } = options;
  const liveness = await startWorkerLiveness(databaseUrl, log);
  const events: WorkerEvents = new EventEmitter();
  // The queue locks jobs in the name of the pool, not of one of its workers.
  events.on('pool:create', ({ workerPool }) => liveness.register(workerPool.id));

  // The queue borrows connections for long; one that breaks then must not end the process.
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ err: error }, 'a connection of the queue broke')),
  );

  const runner = await run({
    pgPool: pool,
    taskList: createTaskList(handlers),
    parsedCronItems: CRON,
    concurrency,
    pollInterval: POLL_EVERY_MS,
    gracefulShutdownAbortTimeout: LET_JOBS_END_MS,
    noHandleSignals: true,
    logger: createQueueLog(log),
    events,
  });
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'the worker ended'));

  return {
    async stop() {
      await runner.stop();
      await liveness.stop();
    },
  };
}
