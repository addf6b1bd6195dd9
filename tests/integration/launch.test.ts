import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { childEnvironment } from '#server/config/env.ts';
import { startPostgres } from '#server/launch/postgres.ts';
import { freePort } from '#tests/setup/free-port.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';

interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

async function read(stream: ChildProcess['stdout']): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** Runs `npm start` without npm, to its end. */
async function start(environment: Record<string, string>): Promise<Ending> {
  const child = spawn(process.execPath, ['server/launch/start.mjs'], {
    env: childEnvironment({ APP_ENV: 'local', DATABASE_URL: '', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const streams = Promise.all([read(child.stdout), read(child.stderr)]);
  const [code] = await once(child, 'close');
  const [output, errors] = await streams;
  return { code, output, errors };
}

async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('a busy port ends the start at once with one clear line', async () => {
  const port = await takePort();
  const ending = await start({ PORT: String(port), DATA_DIR: await useTemporaryFolder() });
  expect(ending).toEqual({
    code: 1,
    output: '',
    errors: `✖ port ${port} is in use: stop the program that uses it, or set PORT\n`,
  });
});

test('a database that does not answer is told in one line without its password', async () => {
  const port = await freePort();
  const ending = await start({
    PORT: String(await freePort()),
    DATA_DIR: await useTemporaryFolder(),
    DATABASE_URL: `postgresql://factory:hunter2@127.0.0.1:${port}/factory`,
  });
  expect(ending.code).toBe(1);
  expect(ending.errors).toBe(
    `✖ DATABASE_URL does not work: connect ECONNREFUSED 127.0.0.1:${port}\n`,
  );
});

test('a data folder in use is told in one line, and its user goes on', async () => {
  const dataDir = await useTemporaryFolder();
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  onTestFinished(() => postgres.stop());
  const ending = await start({ PORT: String(await freePort()), DATA_DIR: dataDir });
  expect(ending.code).toBe(1);
  expect(ending.errors).toBe(
    `✖ data folder ${join(dataDir, 'postgres')} is in use by process ${process.pid}\n`,
  );
  expect(await postgres.ensureDatabase('still_here')).toContain('/still_here');
});

test('a wrong configuration is told with all its problems, a line each', async () => {
  const ending = await start({ PORT: 'many', LOG_LEVEL: 'loud' });
  expect(ending.code).toBe(1);
  expect(ending.errors.trim().split('\n')).toEqual([
    '✖ The configuration has problems:',
    expect.stringContaining('PORT'),
    expect.stringContaining('LOG_LEVEL'),
  ]);
});
