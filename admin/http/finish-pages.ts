import type { RequestHandler } from 'express';
import type { BackOfficeDeps } from '#admin/back-office.ts';
import { finishPage } from './finish-page.ts';
import type { AssetNames } from './read-asset-names.ts';

/** Every HTML page that leaves AdminJS passes through {@link finishPage}. */
export function finishPages(
  { viewerOf, cspNonceOf }: Pick<BackOfficeDeps, 'viewerOf' | 'cspNonceOf'>,
  assetNames: AssetNames,
): RequestHandler {
  return (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const isPage = typeof body === 'string' && body.trimStart().startsWith('<!DOCTYPE html>');
      if (!isPage) return send(body);
      const language = viewerOf(request)?.locale ?? 'en';
      return send(finishPage(body, { language, assetNames, nonce: cspNonceOf?.(request) }));
    };
    next();
  };
}
