import { once } from 'node:events';
import { join } from 'node:path';
import type { Settings } from '#server/config/env.ts';
import { build, generateClient } from './build.ts';
import { type Database, openDatabase } from './database.ts';
import { isPortFree } from './free-port.ts';
import { keepRunning } from './keep-running.ts';
import { LaunchError } from './launch-error.ts';
import { makeFirstOwner } from './make-first-owner.ts';
import { applyMigrations } from './migrate.ts';
import type { Progress } from './progress.ts';
import { type ServicePlan, startService } from './service-process.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import { welcome } from './welcome.ts';

export type LaunchMode = 'production' | 'development';

export interface LaunchOptions {
  readonly settings: Settings;
  readonly databaseUrl: string | undefined;
  readonly mode: LaunchMode;
  readonly progress: Progress;
  /** Aborted when the person wants everything to end. */
  readonly stop: AbortSignal;
}

type Cleanup = () => Promise<void>;

function planServices(
  { settings, mode }: LaunchOptions,
  databaseUrl: string,
): { web: ServicePlan; worker: ServicePlan } {
  const isProduction = mode === 'production';
  const environment = {
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    ACCESS_TOKEN_SECRET: settings.accessTokenSecret,
    SECRETS_KEY: settings.secretsKey,
    DEV_SERVER: isProduction ? '0' : '1',
  };
  const logFolder = isProduction ? join(settings.dataDir, 'logs') : undefined;
  const run = (built: string, source: string): string[] =>
    isProduction
      ? ['--enable-source-maps', join('build/server', built)]
      : [
          'node_modules/tsx/dist/cli.mjs',
          'watch',
          '--clear-screen=false',
          '--exclude=web/**',
          source,
        ];
  const common = { environment, logFolder };
  return {
    web: { name: 'web', args: run('main.js', 'server/main.ts'), ...common },
    worker: { name: 'worker', args: run('worker.js', 'server/worker.ts'), ...common },
  };
}

/** Waits for a step that takes long, but not when the person wants everything to end. */
async function orStop<Result>(stop: AbortSignal, step: Promise<Result>): Promise<Result> {
  const finished = new AbortController();
  const aborted = once(stop, 'abort', { signal: finished.signal }).then(() => {
    throw stop.reason;
  });
  aborted.catch(() => undefined);
  try {
    stop.throwIfAborted();
    return await Promise.race([step, aborted]);
  } finally {
    finished.abort();
  }
}

/** What takes long comes before the owner: its password is told once and must not get lost. */
async function prepare(options: LaunchOptions, database: Database): Promise<void> {
  const { settings, progress, mode, stop } = options;
  await orStop(stop, progress.step('Database client', generateClient));
  await progress.step('Database schema', () => applyMigrations(database.url));
  const parts =
    mode === 'production' ? (['server', 'web', 'admin'] as const) : (['admin'] as const);
  await orStop(
    stop,
    progress.step('Build', () => build(parts)),
  );
  await makeFirstOwner(database.url, settings.owner, progress.say);
}

async function run(options: LaunchOptions, cleanups: Cleanup[]): Promise<never> {
  const { settings, progress, stop } = options;
  if (!(await isPortFree(settings.port, settings.host))) {
    throw new LaunchError(
      `port ${settings.port} is in use: stop the program that uses it, or set PORT`,
    );
  }
  const database = await progress.step('Database', () =>
    openDatabase(options.databaseUrl, settings.dataDir),
  );
  cleanups.push(database.stop);
  await prepare(options, database);

  const plans = planServices(options, database.url);
  const worker = await keepRunning(plans.worker, progress.say);
  cleanups.push(worker.stop);
  const web = await startService(plans.web);
  cleanups.push(web.stop);
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host;
  const ready = waitUntilReady(`http://${host}:${settings.port}/health/ready`, web.ended);
  await orStop(
    stop,
    progress.step('Web and worker', () => ready),
  );
  welcome(options);

  const webEnded = web.ended.then((reason) => {
    throw new LaunchError(`the web service ended: ${reason}`);
  });
  return orStop(stop, Promise.race([webEnded, database.lost]));
}

/**
 * Brings the whole product up and keeps it up until `stop` is aborted; then ends web, worker and
 * database in this order. The port and the database are tried before anything that takes long.
 * @throws LaunchError with one clear line; everything that was started is stopped first
 */
export async function launch(options: LaunchOptions): Promise<void> {
  const cleanups: Cleanup[] = [];
  try {
    await run(options, cleanups);
  } catch (error) {
    if (!options.stop.aborted) throw error;
    options.progress.say('Stopping …');
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}
