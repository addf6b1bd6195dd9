import { deleteAction } from '#server/runtime/actions.ts';
import { beginRow } from '#server/runtime/buttons.ts';
import { startSession } from '#server/runtime/start-session.ts';
import { say, standard, type Turn } from '#server/runtime/turn.ts';

/** `/delete_my_data`: asks once more before anything is deleted. */
export function askDeletion(turn: Turn): void {
  say(turn, {
    text: standard(turn, 'delete_ask'),
    buttons: [
      [{ label: standard(turn, 'delete_yes'), action: deleteAction(true) }],
      [{ label: standard(turn, 'delete_no'), action: deleteAction(false) }],
    ],
  });
}

/** After the confirmation the conversation is as if it had never begun. */
export function answerDeletion(turn: Turn, confirmed: boolean): void {
  if (!confirmed) return say(turn, { text: standard(turn, 'delete_kept'), inPlace: true });
  const { customer, language } = turn.session;
  turn.session = startSession(turn.spec, customer, { language });
  turn.effects.push({ type: 'delete_customer_data' });
  say(turn, { text: standard(turn, 'delete_done'), buttons: [beginRow(turn)], inPlace: true });
}
