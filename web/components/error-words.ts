import { isRouteErrorResponse } from '@remix-run/react';

/** The sentence that a loader gave its failure, if it gave one. */
function sentenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('message' in body)) return null;
  return typeof body.message === 'string' ? body.message : null;
}

/** How an error page speaks of what a route threw: its title, and its own sentence if it has one. */
export function errorWords(error: unknown) {
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
