import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { Session, Timer } from './session.ts';
import type { Turn } from './turn.ts';
import { follow, walk } from './walk.ts';

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
  if (timer.kind === 'reminder') return remind(turn, block, timer);
  if (turn.session.waiting?.timerId !== timerId) return;
  follow(turn, block.id, { type: 'go', slot: 'next', to: block.next });
}

/** Runs the blocks of a reminder with the variables of its time, beside what goes on now. */
function remind(turn: Turn, block: BlockOf<'wait'>, timer: Timer): void {
  if (block.reminder === undefined) return;
  const before = turn.session;
  const isFree = before.waiting === null && before.handedOff === null;
  turn.session = {
    ...before,
    waiting: null,
    handedOff: null,
    history: [],
    variables: { ...before.variables, ...timer.variables },
  };
  turn.trace?.({ blockId: block.id, slot: 'reminder' });
  const firstEffect = turn.effects.length;
  walk(turn, block.reminder);
  dropEndings(turn, firstEffect);
  turn.session = afterReminder(before, turn.session, isFree);
}

/** A reminder that asks something takes over only when nothing else goes on. */
function afterReminder(before: Session, after: Session, isFree: boolean): Session {
  const asks = after.waiting !== null || after.handedOff !== null;
  return isFree && asks ? after : { ...before, timers: after.timers };
}

/** The end of a reminder is not the end of the conversation beside which it ran. */
function dropEndings(turn: Turn, firstEffect: number): void {
  const effects = turn.effects.splice(firstEffect);
  turn.effects.push(...effects.filter((effect) => effect.type !== 'end'));
}
