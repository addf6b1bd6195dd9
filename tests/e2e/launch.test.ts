import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { childEnvironment } from '#server/config/env.ts';
import { freePort } from '#tests/setup/free-port.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';

interface Launcher {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line, past or to come, that matches. */
  line(pattern: RegExp): Promise<string>;
}

function launch(environment: Record<string, string>): Launcher {
  const child = spawn(process.execPath, ['server/launch/start.mjs'], {
    env: childEnvironment({ APP_ENV: 'local', DATABASE_URL: '', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const wanted = new Map<RegExp, (line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const [pattern, resolve] of wanted) if (pattern.test(line)) resolve(line);
    });
  }
  const line = (pattern: RegExp): Promise<string> => {
    const found = lines.find((text) => pattern.test(text));
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve) => wanted.set(pattern, resolve));
  };
  return { process: child, lines, line };
}

test('one command brings everything up; the next start keeps the data; Ctrl-C ends it', async () => {
  const dataDir = await useTemporaryFolder();
  const port = String(await freePort());
  const environment = { PORT: port, DATA_DIR: dataDir };
  const ready = `http://127.0.0.1:${port}/health/ready`;

  const first = launch(environment);
  await first.line(/Ctrl-C stops everything/);
  expect((await fetch(ready)).status).toBe(200);
  expect(await first.line(/First owner: owner@example.com/)).toMatch(/password: \S{12,}/);
  first.process.kill('SIGINT');
  expect(await once(first.process, 'close')).toEqual([0, null]);
  await expect(fetch(ready)).rejects.toThrow('fetch failed');

  const second = launch(environment);
  await second.line(/Ctrl-C stops everything/);
  expect((await fetch(ready)).status).toBe(200);
  expect(second.lines.join('\n')).not.toContain('First owner');
  second.process.kill('SIGTERM');
  expect(await once(second.process, 'close')).toEqual([0, null]);

  const logFile = join(dataDir, 'logs/web.log');
  expect((await stat(logFile)).mode & 0o777).toBe(0o600);
  expect(await readFile(logFile, 'utf8')).toContain('"msg":"stopped"');
});
