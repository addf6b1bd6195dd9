import { CallFailed } from './call-failed.ts';

const MAX_ADDRESS_LENGTH = 8_000;

/** How the same host can be written: upper case, and with the dot of the root. */
export function plainHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.+$/, '');
}

/**
 * The address of a call or of a redirect, if bots may ask it: https on port 443, no login in it,
 * none of our own hosts. Whether it is public shows only when it is connected.
 * @throws CallFailed address_refused
 */
export function checkAddress(
  address: string,
  { base, deniedHosts }: { readonly base?: URL; readonly deniedHosts: readonly string[] },
): URL {
  const url =
    address.length <= MAX_ADDRESS_LENGTH && URL.canParse(address, base)
      ? new URL(address, base)
      : null;
  const isAllowed =
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    !deniedHosts.some((denied) => plainHost(denied) === plainHost(url.hostname));
  if (!url || !isAllowed) throw new CallFailed('address_refused');
  return url;
}
