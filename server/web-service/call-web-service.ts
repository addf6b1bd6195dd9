import type { Agent } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpCall } from '#server/runtime/effects.ts';
import { type CallFailure, toCallFailed } from './call-failed.ts';
import { callHeaders, type SecretLookup } from './call-headers.ts';
import { checkAddress } from './check-address.ts';
import { followRedirects } from './follow-redirects.ts';
import { PublicAgent } from './public-agent.ts';
import { readBody } from './read-body.ts';

/** What a web service answered. Without an answer: status 0, no text, and why. */
export interface WebServiceAnswer {
  readonly status: number;
  readonly body: string;
  readonly failure: CallFailure | null;
}

export interface WebServiceOptions {
  /** Hosts that no bot may ask: the platform itself, the messenger. */
  readonly deniedHosts: readonly string[];
  /** Makes the connection to one address; public addresses only unless told otherwise. */
  readonly agentFor?: (url: URL) => Agent;
}

/** {@link callWebService} as the shells get it, with the secrets of one bot. */
export type CallWebService = (call: HttpCall) => Promise<WebServiceAnswer>;

const MAX_TIME_MS = 5_000;
const RETRY_PAUSE_MS = 100;

/**
 * Carries out the call of an `http` block: https to public addresses only, redirects included, in at
 * most `timeoutMs` (never more than 5 s) for all of it, with at most 1 MB of answer. It is tried again
 * when there was no answer or a 5xx, as often as the call says and time allows.
 *
 * Never throws. What it gives names no address, header or secret, so that it can be logged.
 */
export async function callWebService(
  call: HttpCall,
  secrets: SecretLookup,
  options: WebServiceOptions,
): Promise<WebServiceAnswer> {
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(), Math.min(call.timeoutMs, MAX_TIME_MS));
  try {
    return await tryCall(call, secrets, { ...options, signal: time.signal });
  } catch (error) {
    const failure = time.signal.aborted ? 'timed_out' : toCallFailed(error).reason;
    return { status: 0, body: '', failure };
  } finally {
    clearTimeout(timer);
  }
}

async function tryCall(
  call: HttpCall,
  secrets: SecretLookup,
  options: WebServiceOptions & { readonly signal: AbortSignal },
): Promise<WebServiceAnswer> {
  const { deniedHosts, agentFor = () => new PublicAgent(), signal } = options;
  const request = {
    url: checkAddress(call.url, { deniedHosts }),
    method: call.method,
    headers: callHeaders(call.headers, secrets),
    body: call.body,
  };
  for (let retriesLeft = call.retries; ; retriesLeft -= 1) {
    try {
      const response = await followRedirects(request, { deniedHosts, agentFor, signal });
      const status = response.statusCode ?? 0;
      const body = await readBody(response);
      if (status < 500 || retriesLeft <= 0) return { status, body, failure: null };
    } catch (error) {
      const failed = toCallFailed(error);
      if (failed.reason !== 'no_answer' || retriesLeft <= 0) throw failed;
    }
    await pause(RETRY_PAUSE_MS, undefined, { signal });
  }
}
