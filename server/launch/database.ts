import { join } from 'node:path';
import pg from 'pg';
import { LaunchError } from './launch-error.ts';
import { startPostgres } from './postgres.ts';

const DATABASE_NAME = 'factory';

export interface Database {
  readonly url: string;
  /** Where it runs, in words for the terminal. */
  readonly description: string;
  /** Rejects when a database of our own ends by itself; never settles otherwise. */
  readonly lost: Promise<never>;
  stop(): Promise<void>;
}

const never = (): Promise<never> => new Promise(() => undefined);

async function useGivenDatabase(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const causes = error instanceof AggregateError ? error.errors : [error];
    const reason = causes
      .map((cause) => (cause instanceof Error ? cause.message : cause))
      .join(', ');
    throw new LaunchError(`DATABASE_URL does not work: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return {
    url,
    description: `PostgreSQL at ${new URL(url).host}`,
    lost: never(),
    stop: async () => undefined,
  };
}

async function startOwnDatabase(dataDir: string): Promise<Database> {
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  let stopping = false;
  const lost = postgres.ended.then(() => {
    if (stopping) return never();
    throw new LaunchError('PostgreSQL ended by itself');
  });
  return {
    url: await postgres.ensureDatabase(DATABASE_NAME),
    description: `PostgreSQL on port ${postgres.port}`,
    lost,
    async stop() {
      stopping = true;
      await postgres.stop();
    },
  };
}

/** The database of `DATABASE_URL` when it is set and works, else one of our own in the data folder. */
export function openDatabase(url: string | undefined, dataDir: string): Promise<Database> {
  return url === undefined ? startOwnDatabase(dataDir) : useGivenDatabase(url);
}
