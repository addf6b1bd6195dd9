import { createRequestHandler, type RequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { Request } from 'express';
import { AppError } from '#server/shared/errors.ts';
import type { PageContext } from '#web/context.ts';

export type RemixBuild = ServerBuild | (() => Promise<ServerBuild>);

interface RemixHandlerDeps {
  readonly build: RemixBuild;
  readonly development: boolean;
  /** Without proxies of our own, forwarding headers are a stranger's word. */
  readonly believesForwardedHost: boolean;
  contextFor(request: Request): PageContext;
}

/** Answers with the dashboard's pages. */
export function remixHandler(deps: RemixHandlerDeps): RequestHandler {
  const handle = createRequestHandler({
    build: deps.build,
    mode: deps.development ? 'development' : 'production',
    getLoadContext: (request) => ({ ...deps.contextFor(request) }),
  });
  return async (request, response, next) => {
    if (!deps.believesForwardedHost) delete request.headers['x-forwarded-host'];
    // Remix makes a URL of the Host header, which a client writes as it likes.
    if (!URL.canParse(`${request.protocol}://${request.get('host')}`)) {
      throw new AppError('request/invalid', { paths: ['host'] });
    }
    await handle(request, response, next);
  };
}
