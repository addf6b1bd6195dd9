import { restoreAsked, type Turn } from './turn.ts';
import { walk } from './walk.ts';

/** Asks the block before the current one again. False when there is none. */
export function goBack(turn: Turn): boolean {
  const before = turn.session.history
    .slice(0, -1)
    .filter(({ blockId }) => turn.index.blocks.has(blockId));
  const previous = before.at(-1);
  if (previous === undefined) return false;
  turn.session = { ...turn.session, waiting: null, history: before };
  restoreAsked(turn, previous);
  walk(turn, previous.blockId);
  return true;
}
