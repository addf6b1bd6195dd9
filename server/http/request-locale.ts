import type { Request } from 'express';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { viewerOf } from './request-state.ts';
import type { SessionCookies } from './session-cookies.ts';

/** English first: it is what a caller without any wish gets. */
const OFFERED: Language[] = ['en', 'ar'];

/** The viewer's language, else (on pages) the `locale` cookie, else `Accept-Language`, else English. */
export function localeOf(request: Request, cookies?: SessionCookies): Language {
  const viewer = viewerOf(request);
  if (viewer) return viewer.locale;
  const remembered = languageSchema.safeParse(cookies?.readLocale(request.headers.cookie));
  if (remembered.success) return remembered.data;
  const accepted = languageSchema.safeParse(request.acceptsLanguages(OFFERED));
  return accepted.success ? accepted.data : 'en';
}
