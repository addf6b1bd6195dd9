import { directionOf, type Language } from '#server/shared/language.ts';
import type { AssetNames } from './read-asset-names.ts';

const FONT_LINK = /\s*<link rel="stylesheet" href="https:\/\/fonts\.googleapis\.com[^>]*>/;

/** JSON that cannot end the script it stands in. */
function safeInScript(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The page with the text between two marks changed. @throws when AdminJS writes pages otherwise */
function changeBetween(
  page: string,
  from: string,
  to: string,
  change: (text: string) => string,
): string {
  const start = page.indexOf(from) + from.length;
  const end = page.indexOf(to, start);
  if (start < from.length || end < 0) throw new Error(`The page of AdminJS has no ${from.trim()}`);
  return page.slice(0, start) + change(page.slice(start, end)) + page.slice(end);
}

/**
 * Makes AdminJS's page fit to be sent: the data in its script cannot break out of it, nothing is
 * fetched from elsewhere, the language decides the direction, files are asked by their content's
 * hash, and inline scripts carry the nonce.
 */
export function finishPage(
  page: string,
  {
    language,
    assetNames,
    nonce,
  }: { language: Language; assetNames: AssetNames; nonce: string | undefined },
): string {
  // A line break cannot stand in JSON text, so the first mark on a line of its own is the true end.
  let finished = changeBetween(
    page,
    'window.REDUX_STATE = ',
    ';\n        window.THEME = ',
    safeInScript,
  );
  finished = changeBetween(
    finished,
    ';\n        window.THEME = ',
    ';\n        window.THEME_COMPONENTS',
    safeInScript,
  );
  finished = finished
    .replace(/<html lang=[\w-]+>/, `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace(FONT_LINK, '');
  if (nonce) finished = finished.replace(/<script>(?=\s)/g, `<script nonce="${nonce}">`);
  for (const [name, hashed] of Object.entries(assetNames)) {
    finished = finished.replaceAll(`/frontend/assets/${name}"`, `/frontend/assets/${hashed}"`);
  }
  return finished;
}
