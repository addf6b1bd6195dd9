import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { Item } from '#server/bot-spec/collections.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { blockAction, keyOf } from '#server/runtime/actions.ts';
import { backRow, rowsOf } from '#server/runtime/buttons.ts';
import { cartLineText, cartOf, cartTotal, itemText } from '#server/runtime/cart.ts';
import type { Button } from '#server/runtime/effects.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { say, show, standard, type Turn } from '#server/runtime/turn.ts';

type CollectionBlock = BlockOf<'collection'>;

const ITEMS_PER_PAGE = 20;
const DONE_WORDS = new Set(
  ['done', 'finish', 'finished', 'that is all', 'تم', 'خلاص', 'بس كده', 'انتهيت', 'كفايه'].map(
    foldWords,
  ),
);

/** Shows the items as buttons, one page at a time; a cart also shows what is in it. */
export function showCollection(block: CollectionBlock, turn: Turn, text: string): void {
  const items = turn.index.collections.get(block.collection)?.items ?? [];
  const pages = Math.max(1, Math.ceil(items.length / ITEMS_PER_PAGE));
  const page = Math.min(turn.session.waiting?.page ?? 0, pages - 1);
  const shown = items.slice(page * ITEMS_PER_PAGE, (page + 1) * ITEMS_PER_PAGE);
  const itemButtons = shown.map((item) => ({
    label: itemText(item, turn.spec, turn.session.language),
    action: blockAction(block.id, 'option', item.id),
  }));
  const isCart = block.mode === 'cart';
  say(turn, {
    text: isCart ? cartView(block, items, turn, text) : text,
    buttons: [
      ...rowsOf(itemButtons, 1),
      pageRow(block, page, pages, turn),
      ...(isCart ? cartRows(block, items, turn) : []),
      backRow(turn, block.id),
    ],
    blockId: block.id,
    inPlace: true,
  });
}

/** True for the label of the "done" button, and for what people write instead of tapping it. */
export function isDone(block: CollectionBlock, typed: string, turn: Turn): boolean {
  const folded = foldWords(typed);
  return DONE_WORDS.has(folded) || folded === foldWords(doneLabel(block, turn));
}

function cartView(
  block: CollectionBlock,
  items: readonly Item[],
  turn: Turn,
  text: string,
): string {
  const { language } = turn.session;
  const cart = cartIn(block, turn);
  if (cart.length === 0) {
    const [first] = items;
    const name = first ? textIn(first.name, language) : '';
    return name === '' ? text : `${text}\n\n${standard(turn, 'cart_hint', { item: name })}`;
  }
  const collection = { items: [...items] };
  const lines = cart.map((line) => cartLineText(line, collection, turn.spec, language));
  const hasPrices = items.some((item) => item.price !== undefined);
  const total = moneyText(cartTotal(cart, collection), turn.spec.currency, language);
  return [
    text,
    '',
    standard(turn, 'cart_current'),
    ...lines,
    ...(hasPrices ? [standard(turn, 'cart_total', { total })] : []),
  ].join('\n');
}

function cartRows(block: CollectionBlock, items: readonly Item[], turn: Turn): Button[][] {
  const inCart = new Set(cartIn(block, turn).map((line) => line.item));
  const minus = items
    .filter((item) => inCart.has(item.id))
    .slice(0, ITEMS_PER_PAGE)
    .map((item) => ({
      label: `➖ ${textIn(item.name, turn.session.language) || item.id}`,
      action: blockAction(block.id, 'minus', item.id),
    }));
  const done = { label: doneLabel(block, turn), action: blockAction(block.id, 'done') };
  return [...rowsOf(minus, 2), [done]];
}

function pageRow(block: CollectionBlock, page: number, pages: number, turn: Turn): Button[] {
  const to = (target: number) => blockAction(block.id, 'page', keyOf(String(target)));
  return [
    ...(page > 0 ? [{ label: standard(turn, 'fewer'), action: to(page - 1) }] : []),
    ...(page < pages - 1 ? [{ label: standard(turn, 'more'), action: to(page + 1) }] : []),
  ];
}

function cartIn(block: CollectionBlock, turn: Turn) {
  return block.variable === undefined ? [] : cartOf(turn.session.variables[block.variable]);
}

function doneLabel(block: CollectionBlock, turn: Turn): string {
  return (block.doneLabel && show(turn, block.doneLabel)) || standard(turn, 'done');
}
