import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { blockAction, keyOf } from '#server/runtime/actions.ts';
import { parseChoice } from '#server/runtime/answers/choice.ts';
import { yesOrNoOption } from '#server/runtime/answers/yes-or-no-option.ts';
import {
  executorOf,
  go,
  invalid,
  ok,
  type Problem,
  type ReplyEvent,
  WAIT,
} from '#server/runtime/block-executor.ts';
import { backRow, rowsOf } from '#server/runtime/buttons.ts';
import { say, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';

export const menuExecutor = executorOf('menu', {
  enter(block, turn) {
    showMenu(block, turn, show(turn, block.text));
    waitAt(turn, block.id, { remember: true });
    return WAIT;
  },

  reply(block, event) {
    const id = chosenId(block, event);
    if (typeof id !== 'string') return { type: 'invalid', problem: id };
    const option = block.options.find((candidate) => candidate.id === id);
    return option ? ok(go(`option:${option.id}`, option.next)) : invalid('menu_unknown');
  },

  refuse(block, problem, turn) {
    showMenu(block, turn, standard(turn, problem.text, problem.values));
    return WAIT;
  },
});

function chosenId(block: BlockOf<'menu'>, event: ReplyEvent): string | Problem {
  if (event.type === 'text') {
    const parsed = parseChoice(event.text, block.options, 'menu_unknown');
    if (parsed.ok) return parsed.value;
    return yesOrNoOption(event.text, block.options)?.id ?? parsed.problem;
  }
  const tapped = block.options.find(
    ({ id }) => event.type === 'tap' && event.verb === 'option' && keyOf(id) === event.key,
  );
  return tapped?.id ?? { text: 'menu_unknown' };
}

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
