import type { Item } from '#server/bot-spec/collections.ts';
import { readNumber } from '#server/runtime/answers/number.ts';
import { NUMBER_WORDS } from '#server/runtime/answers/number-words.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { foldText } from '#server/shared/arabic.ts';
import { LANGUAGES } from '#server/shared/language.ts';

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

/** The names of the items in each language that has names. */
export function itemLabels(items: readonly Item[]): string[][] {
  return LANGUAGES.map((language) => items.map((item) => item.name[language] ?? '')).filter(
    (labels) => labels.some((label) => label !== ''),
  );
}

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
  const labels = itemLabels(items);
  const exact = itemCalled(text, items, labels);
  if (exact !== undefined) return { item: exact.id, change: 1 };
  if (REMOVE.test(text)) {
    const item = findItem(text.replace(REMOVE, ''), items, labels);
    return item === null ? null : { item, change: -ALL };
  }
  if (/^\d+$/.test(text)) {
    const numbered = findItem(text, items, labels);
    return numbered === null ? null : { item: numbered, change: 1 };
  }
  const { quantity, name } = splitQuantity(text);
  if (quantity === null) {
    const named = findItem(text, items, labels);
    return named === null ? null : { item: named, change: 1 };
  }
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > ALL) return null;
  const item = findItem(name, items, labels);
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

function itemCalled(
  name: string,
  items: readonly Item[],
  labels: readonly (readonly string[])[],
): Item | undefined {
  const folded = foldWords(name);
  return items.find((_, index) => labels.some((names) => foldWords(names[index] ?? '') === folded));
}

function findItem(
  name: string,
  items: readonly Item[],
  labels: readonly (readonly string[])[],
): string | null {
  for (const names of labels) {
    const index = matchOption(name, names);
    if (index !== null) return items[index]?.id ?? null;
  }
  return null;
}
