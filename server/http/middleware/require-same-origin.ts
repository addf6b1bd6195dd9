import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { type Credential, requestState } from '#server/http/request-state.ts';
import { AppError } from '#server/shared/errors.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when an `Origin` header names this installation: by its public URL or the host asked. */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return asked.origin === new URL(publicUrl).origin || (host !== undefined && asked.host === host);
}

/**
 * True when another site's page may have sent this request. Browsers tell by `Sec-Fetch-Site`, or at
 * least by `Origin`; a request with neither is no browser's and passes unless it carries a login.
 */
export function comesFromElsewhere(
  headers: IncomingHttpHeaders,
  credential: Credential,
  publicUrl: string,
): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (headers.origin !== undefined) return !isOwnOrigin(headers.origin, headers.host, publicUrl);
  return credential === 'cookie';
}

/** Refuses what other sites make a browser send. @throws request/wrong-origin */
export function requireSameOrigin(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const { credential } = requestState(request);
    // A page of another site cannot set an Authorization header.
    const harmless = SAFE_METHODS.has(request.method) || credential === 'bearer';
    if (!harmless && comesFromElsewhere(request.headers, credential, publicUrl)) {
      throw new AppError('request/wrong-origin');
    }
    next();
  };
}
