import type { BlockType } from '#server/bot-spec/blocks.ts';
import type { ResultEvent } from './block-executor.ts';
import { executors } from './blocks/table.ts';
import { standardText } from './standard-texts.ts';
import { say, standard, type Turn } from './turn.ts';
import { follow } from './walk.ts';

const AWAITED_BY = {
  http_result: 'http',
  ai_result: 'ai',
  payment: 'payment',
} as const satisfies Record<ResultEvent['type'], BlockType>;

/** What came back from outside. Only what the conversation still waits for moves it on. */
export function receiveResult(turn: Turn, event: ResultEvent): void {
  const { waiting } = turn.session;
  const id = event.type === 'payment' ? event.invoiceId : event.callId;
  const block = waiting?.call?.id === id ? turn.index.blocks.get(waiting.blockId) : undefined;
  if (block?.type !== AWAITED_BY[event.type])
    return event.type === 'payment' ? receiveLatePayment(turn, event) : undefined;
  const move = executors[block.type].result(block, event, turn);
  if (move) follow(turn, block.id, move);
}

/** Money is never lost silently: the customer and the owner are told. */
function receiveLatePayment(
  turn: Turn,
  { invoiceId, outcome }: Extract<ResultEvent, { type: 'payment' }>,
): void {
  if (outcome !== 'paid') return;
  say(turn, { text: standard(turn, 'late_payment') });
  const { firstName } = turn.session.customer;
  const text = standardText('late_payment_owner', turn.spec.defaultLanguage, { name: firstName });
  turn.effects.push({ type: 'notify_owner', text, blockId: invoiceId.replace(/\.\d+$/, '') });
}
