import { findFreePort } from '#server/launch/free-port.ts';

/** A port of this machine that nobody used a moment ago. */
export function freePort(): Promise<number> {
  return findFreePort(undefined, '127.0.0.1');
}
