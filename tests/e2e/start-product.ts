import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { childEnvironment } from '#server/config/env.ts';
import { ensureFirstOwner } from '#server/domain/accounts/ensure-first-owner.ts';
import { createDb, type Db } from '#server/domain/db/create-db.ts';
import { useDatabase } from '#tests/setup/database.ts';
import { freePort } from '#tests/setup/free-port.ts';

/** The built web process and worker over a database of this test file, with its first owner. */
export interface Product {
  readonly url: string;
  readonly db: Db;
  readonly owner: { readonly email: string; readonly password: string };
}

async function waitForLine(child: ChildProcess, words: string): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  if (!child.stdout) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes(words)) return void child.stdout.resume();
    said.push(line);
  }
  throw new Error(`The process ended before it said "${words}":\n${said.join('\n')}`);
}

/** To be awaited at the top of a test file. The processes are those that `npm run build` made. */
export async function useProduct(): Promise<Product> {
  const { url: databaseUrl } = await useDatabase();
  const db = createDb(databaseUrl, { max: 4 });
  const owner = { email: 'owner@factory.test', password: randomBytes(12).toString('base64url') };
  await ensureFirstOwner(db, owner);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = childEnvironment({
    APP_ENV: 'test',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: databaseUrl,
    ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
    SECRETS_KEY: randomBytes(32).toString('base64'),
    AI_ENGINE: 'builtin',
    OPENAI_API_KEY: '',
    TELEGRAM_BOT_TOKEN: '',
    LOG_LEVEL: 'info',
  });
  const start = (entry: string) =>
    spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const web = start('build/server/main.js');
  const worker = start('build/server/worker.js');
  afterAll(async () => {
    const ended = [web, worker].map((child) => once(child, 'exit'));
    for (const child of [web, worker]) child.kill('SIGTERM');
    await Promise.all(ended);
    await db.close();
  });
  await Promise.all([waitForLine(web, 'listening'), waitForLine(worker, 'worker is ready')]);
  return { url, db, owner };
}
