import pg from 'pg';
import type { Log } from '#server/config/log.ts';

/** The first half of the advisory locks that say "this worker lives". */
const LOCK_SPACE = 7_208_431;
const SWEEP_EVERY_MS = 1_000;
/** A pool takes its lock a moment after it is born; younger jobs are left alone. */
const YOUNGEST_LOCK = '2 seconds';

export interface WorkerLiveness {
  /** From now on this pool of workers counts as alive, as long as this process is. */
  register(poolId: string): void;
  /** Takes the jobs of dead pools from them. Resolves with those pools' ids. */
  sweep(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/**
 * Tells living workers from dead ones. The connection of a process holds an advisory lock for its
 * pool of workers; PostgreSQL drops the lock within milliseconds when the process dies, and whoever
 * can then take it gives the dead pool's jobs to the others. Without this a job of a killed
 * worker would wait for four hours. No pause of a process, however long, looks like a death.
 */
export async function startWorkerLiveness(databaseUrl: string, log: Log): Promise<WorkerLiveness> {
  const poolIds = new Set<string>();
  let client = await connect();
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    next.on('error', (error) => log.warn({ err: error }, 'the liveness connection was lost'));
    await next.connect();
    return next;
  }

  /** One after the other, on one connection; after a lost connection all locks are taken anew. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(async () => {
      try {
        return await work();
      } catch (error) {
        if (stopped) throw error;
        await client.end().catch(() => undefined);
        client = await connect();
        for (const poolId of poolIds) await lock(poolId);
        return await work();
      }
    });
    queue = result.catch(() => undefined);
    return result;
  }

  const lock = (poolId: string) =>
    client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_SPACE, poolId]);

  const sweep = () => inTurn(() => unlockDeadPools(client, poolIds));
  const logFailure = (error: unknown) => log.warn({ err: error }, 'liveness failed');
  const timer = setInterval(() => {
    sweep().then((dead) => {
      if (dead.length > 0) log.warn({ pools: dead }, 'took over the jobs of dead workers');
    }, logFailure);
  }, SWEEP_EVERY_MS);

  return {
    register(poolId) {
      poolIds.add(poolId);
      inTurn(() => lock(poolId)).catch(logFailure);
    },
    sweep,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await queue;
      await client.end();
    },
  };
}

async function unlockDeadPools(
  client: pg.Client,
  ownIds: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ locked_by: string }>(
    `select distinct locked_by from graphile_worker.jobs
     where locked_at < now() - $1::interval`,
    [YOUNGEST_LOCK],
  );
  const dead: string[] = [];
  for (const { locked_by: poolId } of rows) {
    if (ownIds.has(poolId)) continue;
    const key = [LOCK_SPACE, poolId];
    const tried = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as taken',
      key,
    );
    if (!tried.rows[0]?.taken) continue;
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [poolId]);
    await client.query('select pg_advisory_unlock($1, hashtext($2))', key);
    dead.push(poolId);
  }
  // What the queue itself announces for a new job: free workers look at once.
  if (dead.length > 0) await client.query(`select pg_notify('jobs:insert', '{"count":1}')`);
  return dead;
}
