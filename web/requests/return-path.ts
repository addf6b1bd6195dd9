const ANY_ORIGIN = 'http://pages.invalid';

/** A path of this site to go back to; anything else (other sites, scripts) becomes `fallback`. */
export function returnPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return fallback;
  const url = URL.canParse(value, ANY_ORIGIN) ? new URL(value, ANY_ORIGIN) : null;
  // `/.//host` is a path of this site only until its dots are taken out.
  if (url?.origin !== ANY_ORIGIN || url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search;
}
