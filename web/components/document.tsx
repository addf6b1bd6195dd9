import {
  Links,
  Meta,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNonce } from '#web/nonce.ts';
import type { Theme } from '#web/requests/theme-cookie.ts';
import { currentPage } from './current-page.ts';
import { errorWords } from './error-words.ts';

const FAILED_PAGE = { title: null, refreshSeconds: null };

/** The HTML around every page: language, direction, colours, title. */
export function Document(props: { readonly theme: Theme | null; readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const nonce = useNonce();
  const error = useRouteError();
  const matches = useMatches();
  const page = error ? FAILED_PAGE : currentPage(matches, t);
  const title = error ? t(errorWords(error).title) : page.title;
  return (
    <html lang={i18n.language} dir={i18n.dir()} data-theme={props.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={props.theme ?? 'light dark'} />
        <title>{title ? `${title} · AI Agent Factory` : 'AI Agent Factory'}</title>
        {page.refreshSeconds !== null ? (
          <noscript>
            <meta httpEquiv="refresh" content={String(page.refreshSeconds)} />
          </noscript>
        ) : null}
        <Meta />
        <Links />
      </head>
      <body>
        {props.children}
        <ScrollRestoration {...(nonce ? { nonce } : {})} />
        <Scripts {...(nonce ? { nonce } : {})} />
      </body>
    </html>
  );
}
