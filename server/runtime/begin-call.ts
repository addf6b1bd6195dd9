import type { Waiting } from './session.ts';
import { type Turn, waitAt } from './turn.ts';

/** Waits at a block for something that comes from outside. @returns the id under which it comes back */
export function beginCall(
  turn: Turn,
  blockId: string,
  waiting: Pick<Waiting, 'asked'> = {},
): string {
  const number = turn.session.calls + 1;
  const id = `${blockId}.${number}`;
  turn.session = { ...turn.session, calls: number };
  waitAt(turn, blockId, { remember: false, ...waiting, call: { id, at: turn.now.toISOString() } });
  return id;
}
