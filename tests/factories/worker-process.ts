import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { childEnvironment } from '#server/config/env.ts';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { MODEL_SERVER_KEY } from '#tests/fakes/model-server/start-model-server.ts';

export interface WorkerProcess {
  /** Ends it by a signal. @returns its exit code, or the signal that ended it */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | NodeJS.Signals>;
}

/** The product's worker as a process of its own, with a model on a fake provider; resolves ready. */
export async function startWorkerProcess(wish: {
  readonly databaseUrl: string;
  readonly modelUrl: string;
}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/worker.ts'], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnvironment({
      APP_ENV: 'test',
      NODE_ENV: 'test',
      DATABASE_URL: wish.databaseUrl,
      ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
      SECRETS_KEY: randomBytes(32).toString('base64'),
      AI_ENGINE: 'model',
      OPENAI_API_KEY: MODEL_SERVER_KEY,
      OPENAI_BASE_URL: wish.modelUrl,
      TELEGRAM_BOT_TOKEN: '',
      LOG_LEVEL: 'info',
    }),
  });
  await waitUntilReady(child);
  return {
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code, killedBy] = await ended;
      return code ?? killedBy;
    },
  };
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  if (!child.stdout) throw new Error('The worker has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('worker is ready')) return void child.stdout.resume();
    said.push(line);
  }
  throw new Error(`The worker did not start:\n${said.join('\n')}`);
}
