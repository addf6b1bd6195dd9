import type { IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';
import type { HttpCall } from '#server/runtime/effects.ts';
import type { CallHeader } from './call-headers.ts';

/** What goes out to one address. */
export interface WebRequest {
  readonly url: URL;
  readonly method: HttpCall['method'];
  readonly headers: readonly CallHeader[];
  /** JSON text. */
  readonly body: string | null;
}

const OWN_HEADERS = {
  accept: 'application/json',
  'user-agent': 'ai-agent-factory',
} as const;

/**
 * Sends one request and waits for the head of its answer; redirects are answers.
 * @throws what Node throws; the socket is closed then, and when `signal` is aborted
 */
export function sendRequest(
  { url, method, headers, body }: WebRequest,
  { agent, signal }: { readonly agent: Agent; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      signal,
      method,
      headers: {
        ...OWN_HEADERS,
        ...(body !== null && { 'content-type': 'application/json' }),
        ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
        'accept-encoding': 'gzip, deflate, br',
        ...(body !== null && { 'content-length': Buffer.byteLength(body) }),
      },
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}
