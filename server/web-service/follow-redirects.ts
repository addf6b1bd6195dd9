import type { IncomingMessage } from 'node:http';
import type { Agent } from 'node:https';
import { CallFailed } from './call-failed.ts';
import { checkAddress, plainHost } from './check-address.ts';
import { sendRequest, type WebRequest } from './web-request.ts';

const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface FollowOptions {
  readonly deniedHosts: readonly string[];
  /** A fresh agent for every address: what was checked for one says nothing about the next. */
  readonly agentFor: (url: URL) => Agent;
  readonly signal: AbortSignal;
}

/**
 * Sends a request and follows where its answers lead, three times at most. Every address is checked
 * like the first one. @throws CallFailed, and what Node throws
 */
export async function followRedirects(
  first: WebRequest,
  options: FollowOptions,
): Promise<IncomingMessage> {
  let request = first;
  for (let followed = 0; ; followed += 1) {
    const agent = options.agentFor(request.url);
    const response = await sendRequest(request, { agent, signal: options.signal });
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!REDIRECTS.has(status) || location === undefined) return response;
    response.destroy();
    if (followed === MAX_REDIRECTS) throw new CallFailed('too_many_redirects');
    request = redirected(request, status, location, options.deniedHosts);
  }
}

/** As browsers do it: what asks anew is a GET without a body; another host gets nothing private. */
function redirected(
  request: WebRequest,
  status: number,
  location: string,
  deniedHosts: readonly string[],
): WebRequest {
  const url = checkAddress(location, { base: request.url, deniedHosts });
  const asksAnew = status === 303 || (status < 303 && request.method === 'POST');
  const isSameHost = plainHost(url.hostname) === plainHost(request.url.hostname);
  return {
    url,
    method: asksAnew ? 'GET' : request.method,
    body: asksAnew ? null : request.body,
    headers: request.headers.filter(
      ({ name, isPrivate }) =>
        (isSameHost || !isPrivate) && !(asksAnew && name.startsWith('content-')),
    ),
  };
}
