import { END, executorOf, go } from '#server/runtime/block-executor.ts';
import { MAX_RETURNS } from '#server/runtime/session.ts';

/** Sub-flows that lie deeper than a session keeps are an error of the walk. */
export const jumpExecutor = executorOf('jump', {
  enter(block, turn) {
    const flow = turn.spec.flows.find(({ id }) => id === block.flow);
    if (block.next !== undefined) {
      const { returns } = turn.session;
      if (returns.length >= MAX_RETURNS) return { type: 'stop', code: 'too_many_jumps' };
      turn.session = { ...turn.session, returns: [...returns, block.next] };
    }
    return go('flow', flow?.start ?? '');
  },
});

export const returnExecutor = executorOf('return', {
  enter(_, turn) {
    const { returns } = turn.session;
    const to = returns.at(-1);
    if (to === undefined) return END;
    turn.session = { ...turn.session, returns: returns.slice(0, -1) };
    return go('return', to);
  },
});
