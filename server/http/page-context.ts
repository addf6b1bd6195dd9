import type { Request } from 'express';
import type { Log } from '#server/config/log.ts';
import type { Services } from '#server/services.ts';
import type { PageContext } from '#web/context.ts';
import { describeError } from './describe-error.ts';
import type { HttpConfig } from './http-config.ts';
import { localeOf } from './request-locale.ts';
import { originOf, requestState } from './request-state.ts';
import type { SessionCookies } from './session-cookies.ts';

interface PageContextDeps {
  readonly config: HttpConfig;
  readonly services: Services;
  readonly cookies: SessionCookies;
  readonly log: Log;
}

function append(headers: Headers, setCookies: readonly string[]): void {
  for (const value of setCookies) headers.append('Set-Cookie', value);
}

/** Everything that the pages of one request may use. */
export function createPageContext(request: Request, deps: PageContextDeps): PageContext {
  const { config, services, cookies, log } = deps;
  const state = requestState(request);
  const locale = localeOf(request, cookies);
  return {
    services,
    viewer: state.viewer,
    origin: originOf(request),
    locale,
    cspNonce: state.cspNonce,
    publicUrl: config.publicUrl,
    login: {
      begin: (headers, login) => append(headers, cookies.login(login)),
      async end(headers) {
        append(headers, cookies.noLogin());
        if (state.refreshToken) await services.accounts.logOut(state.refreshToken);
      },
    },
    rememberLocale: (headers, chosen) => append(headers, [cookies.locale(chosen)]),
    describeError: (error) => describeError(error, locale, request, log),
  };
}
