import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { blockAction } from '#server/runtime/actions.ts';
import { executorOf, go, invalid, ok, WAIT } from '#server/runtime/block-executor.ts';
import { backRow } from '#server/runtime/buttons.ts';
import { LANGUAGE_NAMES, languageNamed } from '#server/runtime/language-buttons.ts';
import { say, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';

export const languageExecutor = executorOf('language', {
  enter(block, turn) {
    waitAt(turn, block.id, { remember: true });
    showLanguages(block, turn, show(turn, block.text));
    return WAIT;
  },

  reply(block, event, turn) {
    const { languages } = turn.spec;
    const language =
      event.type === 'tap'
        ? languages.find((candidate) => event.verb === 'option' && candidate === event.key)
        : event.type === 'text'
          ? languageNamed(event.text, languages)
          : undefined;
    if (!language) return invalid('choose_language');
    turn.session = { ...turn.session, language };
    return ok(go('next', block.next));
  },

  refuse(block, problem, turn) {
    showLanguages(block, turn, standard(turn, problem.text));
    return WAIT;
  },
});

function showLanguages(block: BlockOf<'language'>, turn: Turn, text: string): void {
  const buttons = turn.spec.languages.map((language) => ({
    label: LANGUAGE_NAMES[language],
    action: blockAction(block.id, 'option', language),
  }));
  say(turn, {
    text,
    buttons: [buttons, backRow(turn, block.id)],
    blockId: block.id,
  });
}
