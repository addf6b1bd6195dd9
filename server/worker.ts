import { readEnv } from '#server/config/env.ts';
import { createLog } from '#server/config/log.ts';
import { runProcess, stopOnSignals } from '#server/config/run-process.ts';
import { createDb } from '#server/domain/db/create-db.ts';
import { enqueueJob } from '#server/domain/enqueue-job.ts';
import { createHandlers } from '#server/jobs/handlers/create-handlers.ts';
import { startWorker } from '#server/jobs/start-worker.ts';
import { chooseEngine } from '#server/pipeline/choose-engine.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import { systemClock } from '#server/shared/clock.ts';
import { startPlatformBot } from '#server/telegram/platform-bot/start-platform-bot.ts';

const JOBS_AT_ONCE = 4;
/** Each job may hold two, and the queue holds one to listen. */
const DATABASE_CONNECTIONS = 2 * JOBS_AT_ONCE + 2;

/** The worker process: builds bots and runs the platform's own bot, until it is told to stop. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = createLog('worker', env);
  const db = createDb(env.databaseUrl, {
    max: DATABASE_CONNECTIONS,
    onError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  const engine = chooseEngine(env.ai);
  const worker = await startWorker({
    pool: db.pool,
    databaseUrl: env.databaseUrl,
    handlers: createHandlers({ db, clock: systemClock, engine, log }),
    log,
    concurrency: JOBS_AT_ONCE,
  });
  await enqueueJob(db.prisma, 'prove_versions', {
    key: `prove_versions:${ENGINE_VERSION}`,
    payload: { engineVersion: ENGINE_VERSION },
  });
  const { botToken: token, apiRoot } = env.telegram;
  const platformBot =
    token === undefined
      ? null
      : startPlatformBot({ token, apiRoot, publicUrl: env.publicUrl, log });
  log.info({ engine: engine?.name ?? 'none', model: engine?.model ?? null }, 'worker is ready');

  stopOnSignals(log, async () => {
    await Promise.all([worker.stop(), platformBot?.stop()]);
    await db.close();
  });
}

runProcess(main);
