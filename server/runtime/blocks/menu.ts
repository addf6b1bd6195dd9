import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { blockAction, keyOf } from '#server/runtime/actions.ts';
import { findOption } from '#server/runtime/answers/choice.ts';
import { executorOf, go, invalid, ok, WAIT } from '#server/runtime/block-executor.ts';
import { backRow, rowsOf } from '#server/runtime/buttons.ts';
import { say, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';

export const menuExecutor = executorOf('menu', {
  enter(block, turn) {
    showMenu(block, turn, show(turn, block.text));
    waitAt(turn, block.id, { remember: true });
    return WAIT;
  },

  reply(block, event) {
    const option =
      event.type === 'tap'
        ? block.options.find(({ id }) => event.verb === 'option' && keyOf(id) === event.key)
        : event.type === 'text'
          ? block.options.find(({ id }) => id === findOption(event.text, block.options)?.id)
          : undefined;
    return option ? ok(go(`option:${option.id}`, option.next)) : invalid('menu_unknown');
  },

  refuse(block, problem, turn) {
    showMenu(block, turn, standard(turn, problem.text, problem.values));
    return WAIT;
  },
});

function showMenu(block: BlockOf<'menu'>, turn: Turn, text: string): void {
  const options = block.options.map(({ id, label }) => ({
    label: show(turn, label),
    action: blockAction(block.id, 'option', id),
  }));
  say(turn, {
    text,
    buttons: [...rowsOf(options, block.columns), backRow(turn, block.id)],
    blockId: block.id,
    inPlace: true,
  });
}
