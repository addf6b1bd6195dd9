import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { type EmbeddedPostgres, startPostgres } from '#server/launch/postgres.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';

const settings = { fsync: 'off' };

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ dataDir, settings });
  onTestFinished(() => postgres.stop());
  return postgres;
}

test('data and port survive a restart', async () => {
  const dataDir = join(await useTemporaryFolder(), 'postgres');
  const first = await start(dataDir);
  await ask(await first.ensureDatabase('shop'), 'create table menu as select 7 as price');
  await first.stop();

  const second = await start(dataDir);
  expect(second.port).toBe(first.port);
  expect(await ask(await second.ensureDatabase('shop'), 'select price from menu')).toEqual([
    { price: 7 },
  ]);
});

test('text is kept as UTF-8 and sorted the same on every machine', async () => {
  const postgres = await start(await useTemporaryFolder());
  const facts = await ask(
    postgres.url('postgres'),
    "select current_setting('server_encoding') encoding, current_setting('TimeZone') zone, 'ب' > 'ا' as sorted",
  );
  expect(facts).toEqual([{ encoding: 'UTF8', zone: 'UTC', sorted: true }]);
});

test('a folder that a living process uses is refused in one line', async () => {
  const dataDir = await useTemporaryFolder();
  await start(dataDir);
  await expect(startPostgres({ dataDir, settings })).rejects.toThrow(
    `data folder ${dataDir} is in use by process ${process.pid}`,
  );
});

test('a pid file whose number belongs to another program now does not block the start', async () => {
  const dataDir = await useTemporaryFolder();
  const first = await start(dataDir);
  await first.stop();
  await writeFile(join(dataDir, 'cluster/postmaster.pid'), `${process.pid}\n`);
  const second = await start(dataDir);
  expect(await ask(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('after its launcher is killed, the next start has the data and no second server runs', async () => {
  const dataDir = await useTemporaryFolder();
  const script = `
    import { startPostgres } from '#server/launch/postgres.ts';
    const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(await postgres.ensureDatabase('shop'));`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const launcher = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(createInterface({ input: launcher.stdout }), 'line');
  await ask(String(url), 'create table menu as select 7 as price');
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');

  const postgres = await start(dataDir);
  expect(await ask(postgres.url('shop'), 'select price from menu')).toEqual([{ price: 7 }]);
});

test('the password is readable for its user only', async () => {
  const dataDir = await useTemporaryFolder();
  await start(dataDir);
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
});
