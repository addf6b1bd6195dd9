import { runBeside } from './run-beside.ts';
import type { Turn } from './turn.ts';
import { follow } from './walk.ts';

/** A timer went off. One that the conversation does not know any more does nothing. */
export function receiveTimer(turn: Turn, timerId: string): void {
  const timer = turn.session.timers.find(({ id }) => id === timerId);
  if (!timer) return;
  turn.session = {
    ...turn.session,
    timers: turn.session.timers.filter(({ id }) => id !== timerId),
  };
  const block = turn.index.blocks.get(timer.blockId);
  if (block?.type !== 'wait') return;
  if (timer.kind === 'reminder') {
    if (block.reminder === undefined) return;
    turn.trace?.({ blockId: block.id, slot: 'reminder' });
    return runBeside(turn, block.reminder, timer.variables ?? {});
  }
  if (turn.session.waiting?.timerId !== timerId) return;
  follow(turn, block.id, { type: 'go', slot: 'next', to: block.next });
}
