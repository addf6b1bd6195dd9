import { canonicalHash } from '#server/shared/canonical-hash.ts';
import type { BotSpec } from './spec.ts';

/** The identity of a spec: equal for equal meaning, whatever the order of its object keys. */
export function specHash(spec: BotSpec): string {
  return canonicalHash(spec);
}
