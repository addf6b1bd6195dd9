import { beginCall } from '#server/runtime/begin-call.ts';
import { executorOf, go, invalid, WAIT } from '#server/runtime/block-executor.ts';
import { httpCallOf } from '#server/runtime/http-call.ts';
import { say, setVariable, standard } from '#server/runtime/turn.ts';

/** Asks the web service and waits; the shell brings what came of it. */
export const httpExecutor = executorOf('http', {
  enter(block, turn) {
    const callId = beginCall(turn, block.id);
    turn.effects.push({
      type: 'call_http',
      callId,
      blockId: block.id,
      ...httpCallOf(block, turn),
    });
    return WAIT;
  },

  reply: () => invalid('one_moment'),

  refuse(_, problem, turn) {
    say(turn, { text: standard(turn, problem.text) });
    return WAIT;
  },

  result(block, event, turn) {
    if (event.type !== 'http_result' || event.outcome === 'failed') {
      return go('failed', block.failed);
    }
    for (const { variable } of block.reads) {
      const value = Object.hasOwn(event.values, variable) ? event.values[variable] : undefined;
      if (value === undefined) return go('failed', block.failed);
      setVariable(turn, variable, value);
    }
    return go('next', block.next);
  },
});
