import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { Collection } from '#server/bot-spec/collections.ts';
import { keyOf } from '#server/runtime/actions.ts';
import { idOf } from '#server/runtime/answers/choice.ts';
import { type Parsed, refused, understood } from '#server/runtime/answers/parsed.ts';
import {
  executorOf,
  go,
  invalid,
  ok,
  type Reply,
  type ReplyEvent,
  WAIT,
} from '#server/runtime/block-executor.ts';
import { cartOf, changeCart, itemText } from '#server/runtime/cart.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { say, setVariable, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';
import { readCartText } from './cart-text.ts';
import { isDone, showCollection } from './collection-view.ts';

type CollectionBlock = BlockOf<'collection'>;
const NO_COLLECTION = { items: [] };

export const collectionExecutor = executorOf('collection', {
  enter(block, turn) {
    if (block.mode === 'browse') {
      say(turn, { text: browseText(block, turn), blockId: block.id });
      return go('next', block.next);
    }
    waitAt(turn, block.id, { remember: true });
    showCollection(block, turn, show(turn, block.text));
    return WAIT;
  },

  reply(block, event, turn) {
    if (event.type === 'tap' && event.verb === 'page') return turnPage(block, event.key, turn);
    if (block.mode === 'cart') return replyToCart(block, event, turn);
    const item = itemOf(block, event, turn);
    if (!item.ok) return { type: 'invalid', problem: item.problem };
    if (block.variable !== undefined) setVariable(turn, block.variable, item.value);
    return ok(go('next', block.next));
  },

  refuse(block, problem, turn) {
    showCollection(block, turn, standard(turn, problem.text, problem.values));
    return WAIT;
  },
});

function collectionOf(block: CollectionBlock, turn: Turn): Pick<Collection, 'items'> {
  return turn.index.collections.get(block.collection) ?? NO_COLLECTION;
}

function browseText(block: CollectionBlock, turn: Turn): string {
  const items = collectionOf(block, turn).items.map((item) => {
    const line = `• ${itemText(item, turn.spec, turn.session.language)}`;
    return item.description ? `${line}\n  ${show(turn, item.description)}` : line;
  });
  return [show(turn, block.text), '', ...items].join('\n').trim();
}

function itemOf(block: CollectionBlock, event: ReplyEvent, turn: Turn): Parsed<string> {
  const { items } = collectionOf(block, turn);
  if (event.type === 'text') {
    const match = matchOption(
      event.text,
      items.map(({ name }) => name),
    );
    return idOf(match, items, 'pick_unknown');
  }
  const tapped = items.find(
    ({ id }) => event.type === 'tap' && event.verb === 'option' && keyOf(id) === event.key,
  );
  return tapped ? understood(tapped.id) : refused('pick_unknown');
}

function replyToCart(block: CollectionBlock, event: ReplyEvent, turn: Turn): Reply {
  const { variable } = block;
  if (variable === undefined) return ok(go('next', block.next));
  const cart = cartOf(turn.session.variables[variable]);
  const isFinished =
    event.type === 'tap'
      ? event.verb === 'done'
      : event.type === 'text' && isDone(block, event.text, turn);
  if (isFinished) {
    return cart.length === 0 ? invalid('cart_empty') : ok(go('next', block.next));
  }
  if (event.type === 'tap') {
    const item = collectionOf(block, turn).items.find(({ id }) => keyOf(id) === event.key);
    if (!item) return invalid('pick_unknown');
    setVariable(turn, variable, changeCart(cart, item.id, event.verb === 'minus' ? -1 : 1));
  } else {
    if (event.type !== 'text') return invalid('pick_unknown');
    const read = readCartText(event.text, collectionOf(block, turn).items);
    if (!read.ok) return invalid('cart_unknown', { text: read.unknown });
    const changed = read.changes.reduce(
      (lines, { item, change }) => changeCart(lines, item, change),
      cart,
    );
    setVariable(turn, variable, changed);
  }
  showCollection(block, turn, show(turn, block.text));
  return ok(WAIT);
}

function turnPage(block: CollectionBlock, key: string, turn: Turn): Reply {
  const { waiting } = turn.session;
  const page = /^\d{1,3}$/.test(key) ? Number(key) : 0;
  if (waiting) turn.session = { ...turn.session, waiting: { ...waiting, page } };
  showCollection(block, turn, show(turn, block.text));
  return ok(WAIT);
}
