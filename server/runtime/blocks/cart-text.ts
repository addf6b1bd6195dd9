import type { Item } from '#server/bot-spec/collections.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { isGreeting, isThanks } from '#server/runtime/small-talk.ts';
import { isStopWord } from '#server/runtime/words.ts';
import { type CartChange, readCartPart } from './cart-part.ts';
import { hasSeparator, splitAtNumbers, splitCartText } from './split-cart-text.ts';

export type CartText =
  | { readonly ok: true; readonly changes: readonly CartChange[] }
  /** The part that was not understood, as it was written. */
  | { readonly ok: false; readonly unknown: string };

const MAX_NAME_SHOWN = 60;
const FILLERS = /^(?:بس|كمان|برضه|وبس|just|only|too|also|thats? (?:all|it))$/u;

/**
 * "2 margherita, pepperoni" or «عايز ٢ مارجريتا وشيل الكولا»: all parts must be known, else none
 * counts, so that nothing of an order is lost unseen. A removal goes on to the parts behind it that
 * name neither a quantity nor that something is added.
 */
export function readCartText(typed: string, items: readonly Item[]): CartText {
  const whole = readCartPart(typed, items);
  const parts = splitCartText(typed).filter((part) => !saysNothing(part));
  if (whole && (parts.length <= 1 || isOneItem(whole, items))) {
    return { ok: true, changes: [whole] };
  }
  const changes: CartChange[] = [];
  for (const part of parts) {
    const isRemoving = (changes.at(-1)?.change ?? 0) < 0;
    const read = readPart(part, items, isRemoving);
    if (!read) return { ok: false, unknown: part.slice(0, MAX_NAME_SHOWN) };
    changes.push(...read);
  }
  if (changes.length === 0) return { ok: false, unknown: typed.trim().slice(0, MAX_NAME_SHOWN) };
  return { ok: true, changes };
}

function readPart(
  part: string,
  items: readonly Item[],
  isRemoving: boolean,
): readonly CartChange[] | null {
  const change = readCartPart(part, items, { isRemoving });
  if (change) return [change];
  const counted = splitAtNumbers(part).map((piece) => readCartPart(piece, items));
  const known = counted.filter((one) => one !== null);
  return counted.length > 1 && known.length === counted.length ? known : null;
}

/** "Fish and chips" is one item, although it reads like two. */
function isOneItem({ item }: CartChange, items: readonly Item[]): boolean {
  const name = items.find(({ id }) => id === item)?.name;
  return Object.values(name ?? {}).some((label) => hasSeparator(label ?? ''));
}

/** A greeting, thanks, or words such as "please". */
function saysNothing(part: string): boolean {
  if (isGreeting(part) || isThanks(part)) return true;
  const words = foldWords(part).split(' ');
  return words.every((word) => isStopWord(word)) || FILLERS.test(words.join(' '));
}
