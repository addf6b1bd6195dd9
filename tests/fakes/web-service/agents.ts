import type { LookupAddress } from 'node:dns';
import { Agent } from 'node:https';
import type { LookupFunction, TcpNetConnectOpts } from 'node:net';
import { PublicAgent, type PublicAgentOptions } from '#server/web-service/public-agent.ts';
import { TEST_CERTIFICATE } from './start-web-service.ts';

type Listener = Parameters<PublicAgent['createConnection']>[1];

/** Names and the addresses that a resolver in somebody's hand gives for them. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** A resolver that knows these names, and the one that every machine knows. */
export function resolverOf(names: Names): LookupFunction {
  return (hostname, options, callback) => {
    const known: Names = { localhost: ['127.0.0.1'], ...names };
    const found = known[hostname.toLowerCase().replace(/\.$/, '')] ?? [];
    const addresses: LookupAddress[] = found.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const [first] = addresses;
    if (!first) {
      const error = Object.assign(new Error(`unknown name ${hostname}`), { code: 'ENOTFOUND' });
      return callback(error, []);
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}

/** The product's agent; what it lets through is led to a port of this machine instead of 443. */
export class LedAgent extends PublicAgent {
  readonly #port: number;

  constructor(port: number, options: PublicAgentOptions) {
    super({ ca: TEST_CERTIFICATE, ...options });
    this.#port = port;
  }

  override createConnection(options: TcpNetConnectOpts, listener?: Listener) {
    return super.createConnection({ ...options, port: this.#port }, listener);
  }
}

/** The same without any guard, to show what the guard is for. */
export class OpenAgent extends Agent {
  readonly #port: number;

  constructor(port: number, lookup: LookupFunction) {
    super({ lookup, rejectUnauthorized: false });
    this.#port = port;
  }

  override createConnection(options: TcpNetConnectOpts, listener?: Listener) {
    return super.createConnection({ ...options, port: this.#port }, listener);
  }
}

/** Leads `*.good.test` to a web service of this machine, which the guard lets through. */
export function goodAgent(port: number): Agent {
  const names: LookupFunction = (_hostname, options, callback) =>
    options.all
      ? callback(null, [{ address: '127.0.0.1', family: 4 }])
      : callback(null, '127.0.0.1', 4);
  return new LedAgent(port, { lookup: names, allowIPAddressList: ['127.0.0.1'] });
}
