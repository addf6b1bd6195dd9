import { isRouteErrorResponse } from '@remix-run/react';

/** The sentence that a loader gave its failure, if it gave one. */
function sentenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('message' in body)) return null;
  return typeof body.message === 'string' ? body.message : null;
}

/** The words of Chromium and Firefox, and of Safari. */
const NO_CONNECTION = /fetch|load failed/i;

/** How an error page speaks of what a route threw: its title, and its own sentence if it has one. */
export function errorWords(error: unknown) {
  if (error instanceof TypeError && NO_CONNECTION.test(error.message)) {
    return {
      status: null,
      sentence: null,
      title: 'problems.unreachedTitle',
      text: 'problems.unreachedText',
    } as const;
  }
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const sentence = isRouteErrorResponse(error) ? sentenceOf(error.data) : null;
  if (status === 404) {
    return {
      status,
      sentence,
      title: 'problems.notFoundTitle',
      text: 'problems.notFoundText',
    } as const;
  }
  const title = status >= 500 ? 'problems.unexpectedTitle' : 'problems.otherTitle';
  const text = status >= 500 ? 'problems.unexpectedText' : null;
  return { status, sentence, title, text } as const;
}
