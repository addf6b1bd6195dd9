import type { Item } from '#server/bot-spec/collections.ts';
import { readNumber } from '#server/runtime/answers/number.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { namesOf } from '#server/runtime/option-names.ts';
import { foldText } from '#server/shared/arabic.ts';
import { isNumber } from './split-cart-text.ts';

export interface CartChange {
  readonly item: string;
  /** How many more; negative takes away. */
  readonly change: number;
}

const REMOVE = words('remove delete احذف حذف شيل اشيل شيلي شل الغ الغي امسح');
const ADD = words('add want زيد زود زودي ضيف اضف حط هات عايز عايزه عاوز اريد ابغى ابي بدي');
/** "Margherita without olives" takes nothing away. */
const LEAVE_OUT = /^(?:without|no|بدون|بلاش|من غير)\s+/u;
const ALL = 999;

/**
 * One part of an order: an item, with how many of it, or that it is to go. Null for what names no
 * item surely. Where something is just being removed, a bare name is removed too.
 */
export function readCartPart(
  part: string,
  items: readonly Item[],
  { isRemoving = false } = {},
): CartChange | null {
  const text = foldText(part).trim();
  const exact = itemCalled(text, items);
  if (exact) return { item: exact.id, change: isRemoving ? -ALL : 1 };
  const { isRemoval, isAddition, named } = readVerbs(text);
  const counted = readCounted(named, items);
  if (!counted) return null;
  const { item, quantity } = counted;
  if (isRemoval) return { item, change: -(quantity ?? ALL) };
  if (isRemoving && !isAddition && quantity === null) return { item, change: -ALL };
  return { item, change: quantity === 0 ? -ALL : (quantity ?? 1) };
}

function readVerbs(text: string) {
  const all = text.split(/\s+/);
  const isRemoval = LEAVE_OUT.test(text) || all.some((word) => REMOVE.has(foldWords(word)));
  return {
    isRemoval,
    isAddition: all.some((word) => ADD.has(foldWords(word))),
    named: isRemoval
      ? all
          .filter((word) => !REMOVE.has(foldWords(word)))
          .join(' ')
          .replace(LEAVE_OUT, '')
      : text,
  };
}

interface Counted {
  readonly item: string;
  /** Null where none is said. */
  readonly quantity: number | null;
}

function readCounted(text: string, items: readonly Item[]): Counted | null {
  const { quantity, name } = splitQuantity(text);
  const whole = findItem(text, items);
  const isOfName = quantity === null || (whole !== null && holdsNumber(whole, text));
  if (isOfName || name === '') return whole && { item: whole.id, quantity: null };
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > ALL) return null;
  const item = findItem(name, items);
  return item && { item: item.id, quantity };
}

/** The number before the name, behind it, or between what is said around it: «عايز ٢ كولا». */
function splitQuantity(text: string): { quantity: number | null; name: string } {
  const [, before, afterBefore] = /^(\d{1,4})\s*[x×*]?\s*(.+)$/u.exec(text) ?? [];
  if (before !== undefined) return { quantity: Number(before), name: afterBefore ?? '' };
  const [, name, after] = /^(.+?)\s*[x×*:]?\s*(\d{1,4})$/u.exec(text) ?? [];
  if (after !== undefined) return { quantity: Number(after), name: name ?? '' };
  const all = text.split(/\s+/);
  const place = all.findIndex(isNumber);
  const number = all[place];
  if (number === undefined) return { quantity: null, name: text };
  return { quantity: readNumber(number), name: all.filter((_, at) => at !== place).join(' ') };
}

/** "Pizza 4 seasons": the only number in the text belongs to the name. */
function holdsNumber(item: Item, text: string): boolean {
  const numbers = text.split(/\s+/).filter(isNumber).map(foldWords);
  const inName = namesOf(item.name).flatMap((name) => name.words);
  return numbers.length > 0 && numbers.every((number) => inName.includes(number));
}

function itemCalled(name: string, items: readonly Item[]): Item | undefined {
  const folded = foldWords(name);
  return items.find((item) => namesOf(item.name).some((known) => known.folded === folded));
}

function findItem(name: string, items: readonly Item[]): Item | null {
  const match = matchOption(
    name,
    items.map((item) => item.name),
  );
  return match.type === 'sure' ? (items[match.index] ?? null) : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldWords));
}
