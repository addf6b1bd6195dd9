import { PassThrough } from 'node:stream';
import type { EntryContext } from '@remix-run/node';
import { type AppLoadContext, createReadableStreamFromReadable } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { messages as arabic } from '#web/locales/ar/index.ts';
import { createTranslator } from '#web/locales/create-translator.ts';
import { messages as english } from '#web/locales/en/index.ts';
import { NonceProvider } from './nonce.ts';

const messagesOf = { ar: arabic, en: english };

/** Loaders that take longer than this are given up; Remix aborts their streams a moment later. */
export const streamTimeout = 10_000;

/** Renders a page in the language of its request, as a stream once its shell is complete. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { locale, cspNonce, describeError }: AppLoadContext,
): Promise<Response> {
  const translator = createTranslator(locale, messagesOf[locale]);
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <I18nextProvider i18n={translator}>
          <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce: cspNonce,
        onShellReady() {
          shellSent = true;
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.set('Content-Language', locale);
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          // Errors of the shell reject above and are reported by the caller.
          if (shellSent) describeError(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Unexpected errors of loaders and actions; a request that the browser gave up is none. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (!request.signal.aborted) context.describeError(error);
}
