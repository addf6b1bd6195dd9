import type { Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { both, lines } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';

const THANKS = /(?<!\p{L})(?:thank|thanks|appreciate|و?(?:ن|ا)?شكر\p{L}*)(?!\p{L})/iu;

/**
 * The last words of a flow: `usual` when the owner said nothing, else `received` and what the owner
 * wants said; nobody is thanked twice.
 */
export function closing({ sayings }: Reading, usual: Both, received: Both): Both {
  const own = sayings.map(({ value }) => both(value, value));
  if (own.length === 0) return usual;
  return sayings.some(({ value }) => THANKS.test(value)) ? lines(...own) : lines(received, ...own);
}
