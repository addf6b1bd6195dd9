import type { Block } from '#server/bot-spec/blocks.ts';
import type { Text } from '#server/bot-spec/text.ts';
import { itemText } from './cart.ts';
import { show, type Turn } from './turn.ts';

/** An option of a block that asks for one. */
export interface OfferedOption {
  readonly id: string;
  /** What a message is compared with. */
  readonly name: Text;
  /** What its button says. */
  readonly label: string;
}

/** The options of a menu, a question of one choice, or a collection to pick from; else none. */
export function offeredOptions(block: Block, turn: Turn): readonly OfferedOption[] {
  if (block.type === 'menu') return labelled(block.options, turn);
  if (block.type === 'question' && block.answer.type === 'choice') {
    return labelled(block.answer.options, turn);
  }
  if (block.type !== 'collection' || block.mode !== 'pick') return [];
  const items = turn.index.collections.get(block.collection)?.items ?? [];
  return items.map((item) => ({
    id: item.id,
    name: item.name,
    label: itemText(item, turn.spec, turn.session.language),
  }));
}

function labelled(
  options: readonly { readonly id: string; readonly label: Text }[],
  turn: Turn,
): OfferedOption[] {
  return options.map(({ id, label }) => ({ id, name: label, label: show(turn, label) }));
}
