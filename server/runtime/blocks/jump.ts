import { END, executorOf, go } from '#server/runtime/block-executor.ts';
import { MAX_RETURNS } from '#server/runtime/session.ts';

/** Sub-flows that lie deeper than a session keeps are an error of the walk. */
export const jumpExecutor = executorOf('jump', {
  enter(block, turn) {
    const flow = turn.spec.flows.find(({ id }) => id === block.flow);
    if (block.next !== undefined) {
      const { returns } = turn.session;
      if (returns.length >= MAX_RETURNS) return { type: 'stop', code: 'too_many_jumps' };
      turn.session = { ...turn.session, returns: [...returns, block.id] };
    }
    return go('flow', flow?.start ?? '');
  },
});

/** Takes the way out of the jump that led here; the jump names where that is. */
export const returnExecutor = executorOf('return', {
  enter(_, turn) {
    const { returns } = turn.session;
    const jump = turn.index.blocks.get(returns.at(-1) ?? '');
    turn.session = { ...turn.session, returns: returns.slice(0, -1) };
    if (jump?.type !== 'jump' || jump.next === undefined) return END;
    turn.trace?.({ blockId: jump.id, slot: 'next' });
    return go('return', jump.next);
  },
});
