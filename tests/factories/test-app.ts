import type { Server } from 'node:http';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { type App, createApp } from '#server/app.ts';
import { createServices, type ServiceParts } from '#server/create-services.ts';
import { createDb, type Db } from '#server/domain/db/create-db.ts';
import type { Pages } from '#server/http/pages.ts';
import type { Services } from '#server/services.ts';
import { useDatabase } from '#tests/setup/database.ts';

/** The whole web process on a port of this machine, over a database of this test file. */
export interface TestApp {
  readonly url: string;
  readonly db: Db;
  readonly services: Services;
  readonly app: App;
  /** The lines that the process logged. */
  readonly logLines: readonly string[];
}

/** With what the test app seals secrets. */
export const TEST_SECRETS_KEY = Buffer.alloc(32, 7).toString('base64');

interface TestAppWish {
  readonly engine?: 'builtin' | 'none';
  readonly rateLimitFactor?: number;
  readonly publicUrl?: string;
  readonly network?: ServiceParts['network'];
  readonly openPages?: (httpServer: Server) => Promise<Pages>;
}

async function listen(httpServer: Server): Promise<string> {
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(httpServer.address());
  return `http://127.0.0.1:${port}`;
}

/** To be awaited at the top of a test file. */
export async function useTestApp(wish: TestAppWish = {}): Promise<TestApp> {
  const { url: databaseUrl } = await useDatabase();
  const db = createDb(databaseUrl, { max: 6 });
  const { publicUrl = 'http://factory.test' } = wish;
  const services = createServices({
    db,
    settings: {
      accessTokenSecret: 'test-secret-of-the-web-process-0123456789abcdef',
      secretsKey: TEST_SECRETS_KEY,
      publicUrl,
      telegram: { botToken: undefined, apiRoot: 'https://api.telegram.org' },
      ai: {
        engine: wish.engine ?? 'builtin',
        apiKey: undefined,
        baseUrl: undefined,
        model: 'test-model',
      },
    },
    ...(wish.network && { network: wish.network }),
  });
  const logLines: string[] = [];
  const app = await createApp({
    env: {
      publicUrl,
      trustProxyHops: 0,
      rateLimitFactor: wish.rateLimitFactor ?? 100,
      databaseUrl,
    },
    services,
    log: pino({ level: 'info' }, { write: (line: string) => void logLines.push(line) }),
    openPages: wish.openPages ?? null,
    backOffice: null,
  });
  const url = await listen(app.httpServer);
  await app.live.listening;
  afterAll(async () => {
    await app.close();
    await db.close();
  });
  return { url, db, services, app, logLines };
}
