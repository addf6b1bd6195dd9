import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '#server/launch/migrate.ts';
import { startPostgres } from '#server/launch/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's own database, from which test databases are made. */
    serverUrl: string;
  }
}

export const TEMPLATE_DATABASE = 'template_migrated';

/** One PostgreSQL for the whole run, with a migrated database that every test file copies. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'factory-tests-'));
  const postgres = await startPostgres({
    dataDir: folder,
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
    },
  });
  await applyMigrations(await postgres.ensureDatabase(TEMPLATE_DATABASE));
  project.provide('serverUrl', postgres.url('postgres'));
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
