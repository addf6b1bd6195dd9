import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { applyMigrations } from '#server/launch/migrate.ts';
import { useEmptyDatabase } from '#tests/setup/database.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';

async function write(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const database = await useEmptyDatabase();
const raced = await useEmptyDatabase();
const failing = await useEmptyDatabase();
const changed = await useEmptyDatabase();

test('the product’s migrations are applied once and recorded as Prisma records them', async () => {
  const applied: string[] = [];
  await applyMigrations(database, { onApplied: (name) => applied.push(name) });
  expect(applied).toContain('0001_init');

  const again: string[] = [];
  await applyMigrations(database, { onApplied: (name) => again.push(name) });
  expect(again).toEqual([]);

  const client = await connect(database);
  const { rows } = await client.query('select * from _prisma_migrations order by migration_name');
  expect(rows.map((row) => row.migration_name)).toEqual(applied);
  const sql = await readFile('prisma/migrations/0001_init/migration.sql');
  expect(rows[0]).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    checksum: createHash('sha256').update(sql).digest('hex'),
    finished_at: expect.any(Date),
    started_at: expect.any(Date),
    logs: null,
    rolled_back_at: null,
    applied_steps_count: 1,
  });
});

test('the job queue is ready after the migrations', async () => {
  const client = await connect(database);
  const job = await client.query("select (graphile_worker.add_job('any', '{}')).id");
  expect(job.rowCount).toBe(1);
});

test('two processes that start together apply each migration once', async () => {
  const folder = await useTemporaryFolder();
  await write(folder, '0001_first', 'create table first (id int)');
  const applied: string[] = [];
  const onApplied = (name: string) => applied.push(name);
  await Promise.all([1, 2, 3].map(() => applyMigrations(raced, { folder, onApplied })));
  expect(applied).toEqual(['0001_first']);
});

test('a migration that fails leaves nothing behind, and runs when it is mended', async () => {
  const folder = await useTemporaryFolder();
  await write(folder, '0001_good', 'create table good (id int)');
  await write(folder, '0002_bad', 'create table half (id int); select 1/0');
  await expect(applyMigrations(failing, { folder })).rejects.toThrow(
    'migration 0002_bad failed: division by zero',
  );
  const client = await connect(failing);
  const tables = await client.query("select to_regclass('good') g, to_regclass('half') h");
  expect(tables.rows).toEqual([{ g: 'good', h: null }]);

  await write(folder, '0002_bad', 'create table half (id int)');
  const applied: string[] = [];
  await applyMigrations(failing, { folder, onApplied: (name) => applied.push(name) });
  expect(applied).toEqual(['0002_bad']);
});

test('a migration that was changed after it was applied is refused', async () => {
  const folder = await useTemporaryFolder();
  await write(folder, '0001_first', 'create table first (id int)');
  await applyMigrations(changed, { folder });
  await write(folder, '0001_first', 'create table first (id bigint)');
  await expect(applyMigrations(changed, { folder })).rejects.toThrow(
    'migration 0001_first was changed after it was applied',
  );
});
