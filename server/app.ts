import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express, { type Express } from 'express';
import { BACK_OFFICE_PATH, type BackOfficeDeps, mountAdmin } from '#admin/index.ts';
import type { Env } from '#server/config/env.ts';
import { LIMITS } from '#server/config/limits.ts';
import type { Log } from '#server/config/log.ts';
import { answerErrors } from '#server/http/answer-errors.ts';
import { apiRouter } from '#server/http/api-router.ts';
import { closeServer } from '#server/http/close-server.ts';
import { healthRouter } from '#server/http/health-router.ts';
import { isSecure } from '#server/http/http-config.ts';
import { identifyRequest } from '#server/http/middleware/identify-request.ts';
import { keepPrivate } from '#server/http/middleware/keep-private.ts';
import { limitRates } from '#server/http/middleware/limit-rates.ts';
import { logRequests } from '#server/http/middleware/log-requests.ts';
import { readViewer } from '#server/http/middleware/read-viewer.ts';
import { requireSameOrigin } from '#server/http/middleware/require-same-origin.ts';
import {
  adminSecurityHeaders,
  pageSecurityHeaders,
} from '#server/http/middleware/security-headers.ts';
import { createPageContext } from '#server/http/page-context.ts';
import type { Pages } from '#server/http/pages.ts';
import { remixHandler } from '#server/http/remix-handler.ts';
import { originOf, requestState, viewerOf } from '#server/http/request-state.ts';
import { createSessionCookies } from '#server/http/session-cookies.ts';
import { type LiveServer, startLiveServer } from '#server/realtime/live-server.ts';
import type { Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

export interface AppDeps {
  readonly env: Pick<Env, 'publicUrl' | 'trustProxyHops' | 'rateLimitFactor' | 'databaseUrl'>;
  readonly services: Services;
  readonly log: Log;
  /** The dashboard; null in tests that look at no page. Vite's hot reload shares our server. */
  readonly openPages: ((httpServer: Server) => Promise<Pages>) | null;
  /** The back office; null in tests that do without. */
  readonly backOffice: Pick<BackOfficeDeps, 'prisma' | 'datamodel' | 'assetsFolder'> | null;
}

export interface App {
  readonly app: Express;
  /** Not listening yet. */
  readonly httpServer: Server;
  readonly live: LiveServer;
  /** Lets running requests finish, for at most `LIMITS.drain.maxMs`. */
  close(): Promise<void>;
}

/**
 * Puts the web process together. The order matters: what needs no login comes first, the back office
 * stands before every body parser, and the dashboard takes what is left.
 */
export async function createApp(deps: AppDeps): Promise<App> {
  const { env, services, log } = deps;
  const cookies = createSessionCookies(isSecure(env));
  const app = express();
  const httpServer = createServer(app);
  const pages = (await deps.openPages?.(httpServer)) ?? null;
  let draining = false;

  app.disable('x-powered-by');
  app.set('trust proxy', env.trustProxyHops);
  app.set('query parser', 'simple');

  app.use(identifyRequest);
  app.use(logRequests(log));
  // The later policy replaces the earlier one.
  app.use(pageSecurityHeaders(env, { viteDevServer: pages?.viteDevServer ?? false }));
  app.use(BACK_OFFICE_PATH, adminSecurityHeaders(env));
  app.use(compression());
  app.use('/health', healthRouter({ services, isDraining: () => draining }));
  if (pages) app.use(pages.assets);

  app.use(keepPrivate);
  app.use(readViewer({ services, cookies }));
  app.use(requireSameOrigin(env.publicUrl));
  app.use(...limitRates(env.rateLimitFactor));

  if (deps.backOffice) {
    const cspNonceOf = (request: express.Request) => requestState(request).cspNonce;
    mountAdmin(app, { ...deps.backOffice, services, viewerOf, originOf, cspNonceOf });
  }
  app.use('/api', apiRouter(services));
  if (pages) {
    app.all(
      '/{*splat}',
      remixHandler({
        build: pages.build,
        development: pages.viteDevServer,
        believesForwardedHost: env.trustProxyHops > 0,
        contextFor: (request) =>
          createPageContext(request, { config: env, services, cookies, log }),
      }),
    );
  }
  app.use(() => {
    throw new AppError('request/not-found');
  });
  app.use(answerErrors({ cookies, log }));

  const { databaseUrl, publicUrl } = env;
  const live = startLiveServer({ httpServer, databaseUrl, publicUrl, services, cookies, log });
  return {
    app,
    httpServer,
    live,
    async close() {
      draining = true;
      await live.close();
      await closeServer(httpServer, LIMITS.drain.maxMs);
      await pages?.close();
    },
  };
}
