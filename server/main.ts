import { join } from 'node:path';
import { readDatamodel } from '#prisma/datamodel.ts';
import { createApp } from '#server/app.ts';
import { readEnv } from '#server/config/env.ts';
import { createLog } from '#server/config/log.ts';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { runProcess, stopOnSignals } from '#server/config/run-process.ts';
import { createServices } from '#server/create-services.ts';
import { createDb } from '#server/domain/db/create-db.ts';
import { loadBuiltPages, startVitePages } from '#server/http/pages.ts';

const DATABASE_CONNECTIONS = 10;

/** The web process: pages, API, back office and live events, until it is told to stop. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = createLog('web', env);
  const db = createDb(env.databaseUrl, {
    max: DATABASE_CONNECTIONS,
    onError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  const services = createServices({ db, settings: env });
  const { httpServer, close } = await createApp({
    env,
    services,
    log,
    openPages: env.devServer ? startVitePages : loadBuiltPages,
    backOffice: {
      prisma: db.prisma,
      datamodel: readDatamodel(),
      assetsFolder: join(PROJECT_ROOT, 'build/admin'),
    },
  });

  stopOnSignals(log, async () => {
    await close();
    await db.close();
  });

  httpServer.on('error', (error) => {
    log.error({ err: error }, 'cannot listen');
    process.exit(1);
  });
  httpServer.listen(env.port, env.host, () => {
    log.info({ host: env.host, port: env.port, url: env.publicUrl }, 'listening');
  });
}

runProcess(main);
