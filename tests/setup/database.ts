import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { TEMPLATE_DATABASE } from './start-database.ts';

export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/** An empty database without tables, dropped after the test file. */
export async function useEmptyDatabase(): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name}`);
  afterAll(() => onServer(`drop database ${name} with (force)`));
  return urlOf(name);
}

/**
 * A migrated database of this test file's own, dropped after it. To be awaited at the top of the
 * file, before other hooks: what is set up later is taken down earlier.
 */
export async function useDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${TEMPLATE_DATABASE}`);
  const pool = new pg.Pool({ connectionString: urlOf(name), max: 4 });
  afterAll(async () => {
    await pool.end();
    await onServer(`drop database ${name} with (force)`);
  });
  return { url: urlOf(name), pool };
}
