import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { LaunchError } from './launch-error.ts';

/** The number Prisma's own migrate command locks, so that the two never run together. */
const PRISMA_ADVISORY_LOCK = 72_707_369;

/** Exactly Prisma's table: its normal command line reads and continues what is written here. */
const CREATE_HISTORY = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export interface MigrateOptions {
  readonly onApplied?: (name: string) => void;
  /** Holds one folder a migration, each with a `migration.sql`. */
  readonly folder?: string;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readHistory(client: pg.Client): Promise<Map<string, string>> {
  await client.query(CREATE_HISTORY);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `select migration_name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null`,
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function applyMigration(
  client: pg.Client,
  { name, sql, checksum }: Migration,
): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations
         (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new LaunchError(`migration ${name} failed: ${reason}`, { cause: error });
  }
}

async function applyInOrder(client: pg.Client, options: MigrateOptions): Promise<void> {
  const history = await readHistory(client);
  const folder = options.folder ?? join(PROJECT_ROOT, 'prisma/migrations');
  for (const migration of await readMigrations(folder)) {
    const applied = history.get(migration.name);
    if (applied !== undefined && applied !== migration.checksum) {
      throw new LaunchError(`migration ${migration.name} was changed after it was applied`);
    }
    if (applied !== undefined) continue;
    await applyMigration(client, migration);
    options.onApplied?.(migration.name);
  }
}

/**
 * Brings a database to the newest schema: the product's migrations in the order of their names,
 * each in its own transaction, then those of the job queue.
 * May run again and side by side: one advisory lock lets one process at a time through.
 * @throws LaunchError when an applied file was changed or a migration fails (and is undone)
 */
export async function applyMigrations(
  databaseUrl: string,
  options: MigrateOptions = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
    await applyInOrder(client, options);
    await migrateJobs({ connectionString: databaseUrl, logger: new Logger(() => () => undefined) });
  } finally {
    await client.end();
  }
}
