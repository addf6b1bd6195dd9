import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { type HttpConfig, isSecure } from '#server/http/http-config.ts';
import { requestState } from '#server/http/request-state.ts';

const nonce = (request: IncomingMessage): string => `'nonce-${requestState(request).cspNonce}'`;

function commonOptions(config: HttpConfig): HelmetOptions {
  return {
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure(config) ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  };
}

/** The headers of pages and API: scripts only from here or with this response's nonce. */
export function pageSecurityHeaders(
  config: HttpConfig,
  options: { readonly viteDevServer: boolean },
): RequestHandler {
  const socketOrigin = new URL(config.publicUrl).origin.replace(/^http/, 'ws');
  return helmet({
    ...commonOptions(config),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        // Vite's dev server writes styles into the page.
        styleSrc: options.viteDevServer ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
        imgSrc: ["'self'", 'data:', 'https:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", socketOrigin, ...(options.viteDevServer ? ['ws:'] : [])],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}

/** The headers of the back office, whose components write their styles into the page. */
export function adminSecurityHeaders(config: HttpConfig): RequestHandler {
  return helmet({
    ...commonOptions(config),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}
