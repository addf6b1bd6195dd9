import type { Item } from '#server/bot-spec/collections.ts';
import { readNumber } from '#server/runtime/answers/number.ts';
import { NUMBER_WORDS } from '#server/runtime/answers/number-words.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { namesOf } from '#server/runtime/option-names.ts';
import { foldText } from '#server/shared/arabic.ts';

export interface CartChange {
  readonly item: string;
  /** How many more; negative takes away. */
  readonly change: number;
}

export type CartText =
  | { readonly ok: true; readonly changes: readonly CartChange[] }
  | { readonly ok: false; readonly unknown: string };

const SEPARATORS = /[,;\n+&]|\s(?:and|plus|و)\s|\sو(?=\p{L}|\d)/u;
const REMOVE = /^(?:remove|delete|without|no|احذف|شيل|الغ|الغي|بدون|بلاش|من غير)\s+/u;
const ALL = 999;
const MAX_NAME_SHOWN = 60;

/** "2 margherita, pepperoni" or «٢ مارجريتا و ببروني»: all parts must be known, else none counts. */
export function readCartText(typed: string, items: readonly Item[]): CartText {
  const whole = readPart(typed, items);
  if (whole) return { ok: true, changes: [whole] };
  const parts = foldText(typed)
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const changes: CartChange[] = [];
  for (const part of parts) {
    const change = readPart(part, items);
    if (!change) return { ok: false, unknown: part.slice(0, MAX_NAME_SHOWN) };
    changes.push(change);
  }
  if (changes.length === 0) return { ok: false, unknown: typed.slice(0, MAX_NAME_SHOWN) };
  return { ok: true, changes };
}

function readPart(part: string, items: readonly Item[]): CartChange | null {
  const text = foldText(part).trim();
  const exact = itemCalled(text, items);
  if (exact !== undefined) return { item: exact.id, change: 1 };
  if (REMOVE.test(text)) {
    const item = findItem(text.replace(REMOVE, ''), items);
    return item === null ? null : { item, change: -ALL };
  }
  if (/^\d+$/.test(text)) {
    const numbered = findItem(text, items);
    return numbered === null ? null : { item: numbered, change: 1 };
  }
  const { quantity, name } = splitQuantity(text);
  if (quantity === null) {
    const named = findItem(text, items);
    return named === null ? null : { item: named, change: 1 };
  }
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > ALL) return null;
  const item = findItem(name, items);
  return item === null ? null : { item, change: quantity === 0 ? -ALL : quantity };
}

function splitQuantity(text: string): { quantity: number | null; name: string } {
  const [, before, afterBefore] = /^(\d{1,4})\s*[x×*]?\s*(.+)$/u.exec(text) ?? [];
  if (before !== undefined) return { quantity: Number(before), name: afterBefore ?? '' };
  const [, name, after] = /^(.+?)\s*[x×*:]?\s*(\d{1,4})$/u.exec(text) ?? [];
  if (after !== undefined) return { quantity: Number(after), name: name ?? '' };
  const [first = '', ...rest] = text.split(' ');
  if (NUMBER_WORDS.has(first)) return { quantity: readNumber(first), name: rest.join(' ') };
  return { quantity: null, name: text };
}

function itemCalled(name: string, items: readonly Item[]): Item | undefined {
  const folded = foldWords(name);
  return items.find((item) => namesOf(item.name).some((known) => known.folded === folded));
}

function findItem(name: string, items: readonly Item[]): string | null {
  const match = matchOption(
    name,
    items.map((item) => item.name),
  );
  return match.type === 'sure' ? (items[match.index]?.id ?? null) : null;
}
