import { isForbiddenHeader } from '#server/bot-spec/forbidden-headers.ts';
import type { HttpCall } from '#server/runtime/effects.ts';
import { CallFailed } from './call-failed.ts';

/** One header of a call. */
export interface CallHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Stays with the host that it was meant for. */
  readonly isPrivate: boolean;
}

/** The value of a secret by its name; undefined when it is not set. */
export type SecretLookup = (name: string) => string | undefined;

const VISIBLE_ASCII = /^[\x20-\x7E]*$/;

/**
 * The headers of a call with its secrets in place.
 * @throws CallFailed header_refused, secret_missing
 */
export function callHeaders(
  headers: HttpCall['headers'],
  secrets: SecretLookup,
): readonly CallHeader[] {
  return headers.map((header) => {
    const name = header.name.toLowerCase();
    if (isForbiddenHeader(name) || !/^[a-z0-9-]+$/.test(name))
      throw new CallFailed('header_refused');
    const value = 'secret' in header ? secrets(header.secret) : header.value;
    if (value === undefined) throw new CallFailed('secret_missing');
    if (!VISIBLE_ASCII.test(value)) throw new CallFailed('header_refused');
    return { name, value, isPrivate: 'secret' in header || name === 'authorization' };
  });
}
