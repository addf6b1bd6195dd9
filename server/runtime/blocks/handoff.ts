import { executorOf, WAIT } from '#server/runtime/block-executor.ts';
import { standardText } from '#server/runtime/standard-texts.ts';
import { say, show } from '#server/runtime/turn.ts';

/** Hands over to staff. The walk stops; `next` is taken when staff close the conversation. */
export const handoffExecutor = executorOf('handoff', {
  enter(block, turn) {
    say(turn, { text: show(turn, block.text), blockId: block.id });
    const name = turn.session.customer.firstName;
    const text = standardText('handed_off', turn.spec.defaultLanguage, { name });
    turn.effects.push(
      { type: 'hand_off', blockId: block.id },
      { type: 'notify_owner', text, blockId: block.id },
    );
    turn.session = { ...turn.session, waiting: null, handedOff: { blockId: block.id } };
    return WAIT;
  },
});
