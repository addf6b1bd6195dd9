import type { Session, Value } from './session.ts';
import type { Turn } from './turn.ts';
import { walk } from './walk.ts';

/**
 * Runs blocks beside what goes on now, with these variables over those of the conversation. What
 * asks something takes over only when nothing else goes on.
 */
export function runBeside(
  turn: Turn,
  blockId: string,
  variables: Readonly<Record<string, Value>>,
): void {
  const before = turn.session;
  const isFree = before.waiting === null && before.handedOff === null;
  turn.session = {
    ...before,
    waiting: null,
    handedOff: null,
    history: [],
    returns: [],
    variables: { ...before.variables, ...variables },
  };
  const firstEffect = turn.effects.length;
  walk(turn, blockId);
  dropEndings(turn, firstEffect);
  turn.session = afterwards(before, turn.session, isFree);
}

function afterwards(before: Session, after: Session, isFree: boolean): Session {
  const asks = after.waiting !== null || after.handedOff !== null;
  return isFree && asks ? after : { ...before, timers: after.timers, calls: after.calls };
}

/** The end of what runs beside a conversation is not the end of the conversation. */
function dropEndings(turn: Turn, firstEffect: number): void {
  const effects = turn.effects.splice(firstEffect);
  turn.effects.push(...effects.filter((effect) => effect.type !== 'end'));
}
