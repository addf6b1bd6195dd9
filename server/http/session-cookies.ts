import { parseCookie, stringifySetCookie } from 'cookie';
import type { Login } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The tokens of a cookie login as a request carries them. */
export interface LoginCookies {
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
}

/**
 * The cookies that a browser's login lives in. With TLS their names begin with `__Host-`, so that no
 * other host, path or plain connection can set them.
 */
export interface SessionCookies {
  readLogin(cookieHeader: string | undefined): LoginCookies;
  readLocale(cookieHeader: string | undefined): string | null;
  /** `Set-Cookie` values that begin a login, or go on with it. */
  login(login: Login): readonly string[];
  /** `Set-Cookie` values that take a login away. */
  noLogin(): readonly string[];
  locale(locale: Language): string;
}

export function createSessionCookies(secure: boolean): SessionCookies {
  const accessName = secure ? '__Host-access' : 'access';
  const refreshName = secure ? '__Host-refresh' : 'refresh';
  const base = { path: '/', sameSite: 'lax', secure } as const;

  const tokenCookie = (name: string, value: string, expiresAt: string) =>
    stringifySetCookie({ name, value, ...base, httpOnly: true, expires: new Date(expiresAt) });
  const goneCookie = (name: string) =>
    stringifySetCookie({ name, value: '', ...base, httpOnly: true, maxAge: 0 });

  return {
    readLogin(cookieHeader) {
      const cookies = parseCookie(cookieHeader ?? '');
      return {
        accessToken: cookies[accessName] || null,
        refreshToken: cookies[refreshName] || null,
      };
    },
    readLocale: (cookieHeader) => parseCookie(cookieHeader ?? '')['locale'] ?? null,
    login: ({ tokens }) => [
      tokenCookie(accessName, tokens.accessToken, tokens.accessTokenExpiresAt),
      tokenCookie(refreshName, tokens.refreshToken, tokens.refreshTokenExpiresAt),
    ],
    noLogin: () => [goneCookie(accessName), goneCookie(refreshName)],
    locale: (locale) =>
      stringifySetCookie({ name: 'locale', value: locale, ...base, maxAge: YEAR_SECONDS }),
  };
}
