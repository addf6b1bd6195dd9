import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { HttpCall } from '#server/runtime/effects.ts';
import {
  callWebService,
  type WebServiceAnswer,
  type WebServiceOptions,
} from '#server/web-service/call-web-service.ts';
import { goodAgent, LedAgent, resolverOf } from './agents.ts';
import { HOSTILE_NAMES } from './hostile-addresses.ts';
import {
  type FakeWebService,
  startWebService,
  type WebServiceHandler,
} from './start-web-service.ts';

/** The value of the secret `API_KEY`; no other is set. */
export const SECRET = 'sk-very-private-1234';

const PRICE: WebServiceHandler = (_asked, response) => response.end('{"price": 90}');

export const plainCall: HttpCall = {
  method: 'GET',
  url: 'https://shop.good.test/price',
  headers: [],
  body: null,
  reads: [],
  timeoutMs: 2_000,
  retries: 0,
};

export interface WebServices {
  /** Everything under `*.good.test`. */
  readonly good: FakeWebService;
  /** Nothing may ever connect to it. */
  readonly canary: FakeWebService;
  readonly network: WebServiceOptions;
  /** What `good` answers until the test ends; a price unless told. */
  answerWith(handler: WebServiceHandler): void;
  call(changes?: Partial<HttpCall>, options?: WebServiceOptions): Promise<WebServiceAnswer>;
}

/**
 * A good web service, and one that stands for everything inside: a test in which anybody connects to
 * that one fails. To be awaited at the top of a test file.
 */
export async function useWebServices(): Promise<WebServices> {
  let answer = PRICE;
  const good = await startWebService((asked, response) => answer(asked, response));
  const canary = await startWebService((_asked, response) => response.end('inside'));
  afterAll(() => Promise.all([good.stop(), canary.stop()]));
  beforeEach(() => {
    good.asked.length = 0;
    answer = PRICE;
  });
  afterEach(() => {
    if (canary.connections() > 0) throw new Error('something inside was reached');
  });
  const network: WebServiceOptions = {
    deniedHosts: ['factory.good.test', 'api.telegram.org'],
    agentFor: ({ hostname }) =>
      hostname.endsWith('.good.test')
        ? goodAgent(good.port)
        : new LedAgent(canary.port, { lookup: resolverOf(HOSTILE_NAMES) }),
  };
  const secrets = (name: string) => (name === 'API_KEY' ? SECRET : undefined);
  return {
    good,
    canary,
    network,
    answerWith(handler) {
      answer = handler;
    },
    call: (changes = {}, options = network) =>
      callWebService({ ...plainCall, ...changes }, secrets, options),
  };
}

export const refused = (failure: string) => ({ status: 0, body: '', failure });

export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location }).end();
}

export const redirectTo =
  (location: string, status?: number): WebServiceHandler =>
  (_asked, response) =>
    redirect(response, location, status);
