import type { Collection, Item } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { moneyText } from './money-text.ts';
import type { CartLine, Value } from './session.ts';

const MAX_QUANTITY = 999;

/** The lines of a cart variable; an empty cart for any other value. */
export function cartOf(value: Value | undefined): CartLine[] {
  if (!Array.isArray(value)) return [];
  return value.filter((line): line is CartLine => typeof line !== 'string');
}

/** The cart with `change` more (or fewer) of an item; a line of 0 is gone, the most is 999. */
export function changeCart(cart: readonly CartLine[], item: string, change: number): CartLine[] {
  const before = cart.find((line) => line.item === item)?.quantity ?? 0;
  const quantity = Math.min(MAX_QUANTITY, Math.max(0, before + change));
  if (before === 0) return quantity === 0 ? [...cart] : [...cart, { item, quantity }];
  return cart
    .map((line) => (line.item === item ? { item, quantity } : line))
    .filter((line) => line.quantity > 0);
}

/** The money total; items without a price count 0. Exact to two decimals. */
export function cartTotal(
  cart: readonly CartLine[],
  collection: Pick<Collection, 'items'> | undefined,
): number {
  const cents = cart.reduce((sum, line) => {
    const price = itemOf(line.item, collection)?.price ?? 0;
    return sum + Math.round(price * 100) * line.quantity;
  }, 0);
  return cents / 100;
}

/** `2 × Margherita — 180 EGP`; without a price only quantity and name. */
export function cartLineText(
  line: CartLine,
  collection: Pick<Collection, 'items'> | undefined,
  spec: BotSpec,
  language: Language,
): string {
  const item = itemOf(line.item, collection);
  const name = (item && textIn(item.name, language)) || line.item;
  const text = `${line.quantity} × ${name}`;
  if (item?.price === undefined) return text;
  return `${text} — ${moneyText(cartTotal([line], collection), spec.currency, language)}`;
}

/** An item as one line or button: its name, and its price where it has one. */
export function itemText(item: Item, spec: BotSpec, language: Language): string {
  const name = textIn(item.name, language) || item.id;
  if (item.price === undefined) return name;
  return `${name} — ${moneyText(item.price, spec.currency, language)}`;
}

function itemOf(id: string, collection: Pick<Collection, 'items'> | undefined): Item | undefined {
  return collection?.items.find((item) => item.id === id);
}
