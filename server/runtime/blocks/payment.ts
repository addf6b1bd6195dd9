import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { blockAction } from '#server/runtime/actions.ts';
import { beginCall } from '#server/runtime/begin-call.ts';
import { executorOf, go, invalid, ok, WAIT } from '#server/runtime/block-executor.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { variableValue } from '#server/runtime/render-text.ts';
import { isRefusal } from '#server/runtime/small-talk.ts';
import { say, show, standard, type Turn } from '#server/runtime/turn.ts';

type PaymentBlock = BlockOf<'payment'>;

/** What Telegram takes on an invoice. */
const MAX_TITLE_LENGTH = 32;
const MAX_DESCRIPTION_LENGTH = 255;
const MAX_STARS = 100_000;

export const paymentExecutor = executorOf('payment', {
  enter(block, turn) {
    const stars = starsOf(block, turn);
    if (stars === null) return go('cancelled', block.cancelled);
    const invoiceId = beginCall(turn, block.id);
    turn.effects.push({
      type: 'invoice',
      invoiceId,
      blockId: block.id,
      title: show(turn, block.title).slice(0, MAX_TITLE_LENGTH),
      description: show(turn, block.description).slice(0, MAX_DESCRIPTION_LENGTH),
      stars,
      buttons: [[{ label: standard(turn, 'no_payment'), action: blockAction(block.id, 'skip') }]],
    });
    return WAIT;
  },

  reply(block, event, turn) {
    const isTap = event.type === 'tap' && event.verb === 'skip';
    const isSaid = event.type === 'text' && isDeclined(event.text, turn);
    return isTap || isSaid ? ok(go('cancelled', block.cancelled)) : invalid('payment_waits');
  },

  refuse(_, problem, turn) {
    say(turn, { text: standard(turn, problem.text) });
    return WAIT;
  },

  result(block, event) {
    const isPaid = event.type === 'payment' && event.outcome === 'paid';
    return isPaid ? go('next', block.next) : go('cancelled', block.cancelled);
  },
});

/** The label of the button that declines, or what people write instead. */
function isDeclined(typed: string, turn: Turn): boolean {
  return isRefusal(typed) || foldWords(typed) === foldWords(standard(turn, 'no_payment'));
}

/** Whole Stars that Telegram takes; null for a variable that holds no such number. */
function starsOf(block: PaymentBlock, turn: Turn): number | null {
  const value = typeof block.stars === 'number' ? block.stars : variableValue(block.stars, turn);
  if (typeof value !== 'number') return null;
  const stars = Math.ceil(value);
  return stars >= 1 && stars <= MAX_STARS ? stars : null;
}
