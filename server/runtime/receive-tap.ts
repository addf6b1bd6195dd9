import type { Block } from '#server/bot-spec/blocks.ts';
import { type Action, keyOf, parseAction } from './actions.ts';
import { executors } from './blocks/table.ts';
import { answerDeletion } from './commands/delete-my-data.ts';
import { chooseLanguage } from './commands/language.ts';
import { goBack } from './go-back.ts';
import type { StandardText } from './standard-texts.ts';
import { askAgain, closeSuggestion } from './suggestion.ts';
import { askedAt, restoreAsked, standard, type Turn } from './turn.ts';
import { follow, forget, startFlow } from './walk.ts';

/** A tap on a button, also on one of an old message. */
export function receiveTap(turn: Turn, written: string): void {
  turn.editable = true;
  const action = parseAction(written);
  const notice = action ? carryOut(turn, action) : 'question_over';
  turn.effects.unshift({
    type: 'answer_button',
    ...(notice !== null && { text: standard(turn, notice) }),
  });
}

/** Does what the action says; gives the notice for the button where there is nothing to do. */
function carryOut(turn: Turn, action: Action): StandardText | null {
  switch (action.type) {
    case 'flow': {
      const flow = turn.spec.flows.find(({ id }) => keyOf(id) === action.flowKey);
      if (!flow) return 'question_over';
      startFlow(turn, flow);
      return null;
    }
    case 'language':
      chooseLanguage(turn, action.language);
      return null;
    case 'delete':
      answerDeletion(turn, action.confirmed);
      return null;
    case 'block': {
      const block = turn.index.blocksByKey.get(action.blockKey);
      return block ? tapBlock(turn, block, action) : 'question_over';
    }
  }
}

function tapBlock(
  turn: Turn,
  block: Block,
  action: Extract<Action, { type: 'block' }>,
): StandardText | null {
  const isWaiting = turn.session.waiting?.blockId === block.id;
  if (action.verb === 'back') return isWaiting && goBack(turn) ? null : 'nothing_back';
  if (isWaiting) closeSuggestion(turn);
  if (action.verb === 'again') {
    if (!isWaiting) return 'question_over';
    askAgain(turn, block);
    return null;
  }
  if (!isWaiting && !reopenMenu(turn, block)) return 'question_over';
  const executor = executors[block.type];
  const reply = executor.reply(block, { ...action, type: 'tap' }, turn);
  if (!reply) return 'question_over';
  // What a question asked stays readable; menus and lists give way to what comes next.
  if (block.type === 'question') turn.editable = false;
  const move = reply.type === 'invalid' ? executor.refuse(block, reply.problem, turn) : reply.move;
  follow(turn, block.id, move);
  return null;
}

/**
 * Makes an old menu the current one again. Only where that is safe: the menu is part of what goes
 * on, or it asks at a point where the bot needs to know nothing yet.
 */
function reopenMenu(turn: Turn, block: Block): boolean {
  if (block.type !== 'menu') return false;
  const { history } = turn.session;
  const known = askedAt(history, block.id);
  const asked = history[known];
  if (asked) restoreAsked(turn, asked);
  else {
    if (!turn.index.freeMenus.has(block.id)) return false;
    forget(turn);
  }
  turn.session = {
    ...turn.session,
    flowId: turn.session.flowId ?? turn.index.mainFlow?.id ?? null,
    handedOff: null,
    waiting: { blockId: block.id, attempts: 0 },
    history: asked
      ? history.slice(0, known + 1)
      : [{ blockId: block.id, counters: {}, returns: [] }],
  };
  return true;
}
