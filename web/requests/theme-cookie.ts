import { parseCookie, stringifySetCookie } from 'cookie';

/** The colours that a person chose; without a choice the device decides. */
export type Theme = 'light' | 'dark';

const THEME_COOKIE = 'theme';
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

export function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark';
}

/** The chosen colours of a request, or null for the device's own. */
export function themeOf(request: Request): Theme | null {
  const theme = parseCookie(request.headers.get('cookie') ?? '')[THEME_COOKIE];
  return isTheme(theme) ? theme : null;
}

/** The `Set-Cookie` value that remembers the colours. It is no secret: the page is drawn by it. */
export function themeCookie(theme: Theme): string {
  return stringifySetCookie(THEME_COOKIE, theme, {
    path: '/',
    maxAge: ONE_YEAR_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
  });
}
