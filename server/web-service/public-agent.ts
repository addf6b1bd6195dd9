import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { AgentOptions } from 'node:https';
import { BlockList, isIP, type LookupFunction, type TcpNetConnectOpts } from 'node:net';
import {
  type RequestFilteringAgentOptions,
  RequestFilteringHttpsAgent,
} from 'request-filtering-agent';
import { CallFailed } from './call-failed.ts';

// What the filtering agent takes for public. A list a family: IPv4 also lies inside ::/3.
const NOT_PUBLIC = { 4: new BlockList(), 6: new BlockList() } as const;
/** Where a cloud answers the machines in it. */
NOT_PUBLIC[4].addAddress('168.63.129.16');
/** All but 2000::/3, the only part of IPv6 that the internet uses. */
NOT_PUBLIC[6].addSubnet('::', 3, 'ipv6');
NOT_PUBLIC[6].addSubnet('4000::', 2, 'ipv6');
NOT_PUBLIC[6].addSubnet('8000::', 1, 'ipv6');

function refuseReserved(address: string): void {
  const family = isIP(address);
  const isReserved =
    (family === 4 && NOT_PUBLIC[4].check(address, 'ipv4')) ||
    (family === 6 && NOT_PUBLIC[6].check(address, 'ipv6'));
  if (isReserved) throw new CallFailed('address_refused');
}

/** Looks a name up and fails when one of its addresses is reserved. */
function refusingLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      try {
        for (const address of addresses) refuseReserved(address);
      } catch (refusal) {
        const none: LookupAddress[] = [];
        return callback(refusal instanceof Error ? refusal : new Error('refused'), none);
      }
      callback(null, found, family);
    });
  };
}

export type PublicAgentOptions = AgentOptions &
  Pick<RequestFilteringAgentOptions, 'allowIPAddressList'>;

/**
 * Connects to public addresses only. The address is checked where the connection is made, so that a
 * name cannot point elsewhere between a check and the call. For one request: nothing is kept.
 */
export class PublicAgent extends RequestFilteringHttpsAgent {
  constructor({ lookup = systemLookup, ...options }: PublicAgentOptions = {}) {
    super({
      ...options,
      lookup: refusingLookup(lookup),
      keepAlive: false,
      maxCachedSessions: 0,
      rejectUnauthorized: true,
    });
  }

  override createConnection(
    options: TcpNetConnectOpts,
    listener?: Parameters<RequestFilteringHttpsAgent['createConnection']>[1],
  ): ReturnType<RequestFilteringHttpsAgent['createConnection']> {
    // An address that stands in the URL is never looked up.
    if (options.host !== undefined) refuseReserved(options.host);
    return super.createConnection(options, listener);
  }
}
