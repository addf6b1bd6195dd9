import type { Request, RequestHandler, Response } from 'express';
import { originOf, requestState } from '#server/http/request-state.ts';
import type { LoginCookies, SessionCookies } from '#server/http/session-cookies.ts';
import type { Services, Viewer } from '#server/services.ts';
import { AppError, isAppError } from '#server/shared/errors.ts';

interface ReadViewerDeps {
  readonly services: Pick<Services, 'accounts'>;
  readonly cookies: SessionCookies;
}

/** The token of an `Authorization: Bearer` header; null for no header and for other schemes. */
export function readBearer(header: string | undefined): string | null {
  const match = /^Bearer(?:\s+(.*))?$/i.exec(header?.trim() ?? '');
  return match ? (match[1] ?? '').trim() : null;
}

/** The error itself when it says "not logged in"; everything else is a failure of ours. */
function asRefusal(error: unknown): AppError {
  if (isAppError(error) && error.code.startsWith('auth/')) return error;
  throw error;
}

/**
 * Finds out who makes a request: by bearer token, else by cookies. An access cookie that is gone or
 * expired is replaced through the refresh cookie, and the new cookies go out with the response.
 * Anonymous requests pass; routes and pages decide whether they may.
 */
export function readViewer({ services, cookies }: ReadViewerDeps): RequestHandler {
  const authenticate = (accessToken: string): Promise<Viewer | AppError> =>
    services.accounts.authenticate(accessToken).catch(asRefusal);

  async function fromBearer(request: Request, accessToken: string): Promise<void> {
    const state = requestState(request);
    state.credential = 'bearer';
    const outcome = accessToken
      ? await authenticate(accessToken)
      : new AppError('auth/token-invalid');
    if (isAppError(outcome)) state.refusal = outcome;
    else state.viewer = outcome;
  }

  async function fromCookies(
    request: Request,
    response: Response,
    { accessToken, refreshToken }: LoginCookies,
  ): Promise<void> {
    const state = requestState(request);
    state.credential = 'cookie';
    state.refreshToken = refreshToken;
    if (accessToken) {
      const outcome = await authenticate(accessToken);
      if (!isAppError(outcome)) {
        state.viewer = outcome;
        return;
      }
      state.refusal = outcome;
    }
    if (!refreshToken) return;
    const login = await services.accounts.refresh(refreshToken, originOf(request)).catch(asRefusal);
    if (isAppError(login)) {
      state.refusal = login;
      response.append('Set-Cookie', [...cookies.noLogin()]);
      return;
    }
    state.viewer = login.viewer;
    state.refusal = null;
    state.refreshToken = login.tokens.refreshToken;
    response.append('Set-Cookie', [...cookies.login(login)]);
  }

  return async (request, response, next) => {
    const bearer = readBearer(request.headers.authorization);
    if (bearer !== null) {
      await fromBearer(request, bearer);
    } else {
      const login = cookies.readLogin(request.headers.cookie);
      if (login.accessToken || login.refreshToken) await fromCookies(request, response, login);
    }
    next();
  };
}
