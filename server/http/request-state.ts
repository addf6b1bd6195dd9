import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

/** How a request showed who makes it. */
export type Credential = 'bearer' | 'cookie' | 'none';

/** What the middleware finds out about one request, in the order of the middleware. */
export interface RequestState {
  readonly requestId: string;
  readonly cspNonce: string;
  credential: Credential;
  viewer: Viewer | null;
  /** Why there is no viewer although a token was sent. */
  refusal: AppError | null;
  /** The newest refresh token of a cookie login; logging out ends its whole login. */
  refreshToken: string | null;
}

// Express, AdminJS and Remix hand the same request object on, so it is a safe key.
const states = new WeakMap<IncomingMessage, RequestState>();

export function requestState(request: IncomingMessage): RequestState {
  const known = states.get(request);
  if (known) return known;
  const state: RequestState = {
    requestId: randomUUID(),
    cspNonce: randomBytes(16).toString('base64url'),
    credential: 'none',
    viewer: null,
    refusal: null,
    refreshToken: null,
  };
  states.set(request, state);
  return state;
}

/** Who makes this request, or null. */
export function viewerOf(request: IncomingMessage): Viewer | null {
  return requestState(request).viewer;
}

/** Who makes this request. @throws auth/* when nobody does */
export function requireViewer(request: IncomingMessage): Viewer {
  const { viewer, refusal } = requestState(request);
  if (viewer) return viewer;
  throw refusal ?? new AppError('auth/required');
}

/** Where this request comes from, for audit events. */
export function originOf(request: Request): Origin {
  return {
    requestId: requestState(request).requestId,
    ip: request.ip ?? null,
    userAgent: request.get('user-agent')?.slice(0, 400) ?? null,
  };
}
