import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { executorOf, go, invalid, WAIT } from '#server/runtime/block-executor.ts';
import { momentOf } from '#server/runtime/moment-of.ts';
import { say, standard, type Turn, waitAt } from '#server/runtime/turn.ts';

const MAX_TIMERS = 50;

export const waitExecutor = executorOf('wait', {
  enter(block, turn) {
    const at = momentOf(block.moment, turn);
    const isAhead = at !== null && at > turn.now;
    const timerId = isAhead ? setTimer(block, at, turn) : null;
    if (block.mode === 'reminder' || timerId === null) return go('next', block.next);
    waitAt(turn, block.id, { remember: false, timerId });
    return WAIT;
  },

  reply: () => invalid('paused'),

  refuse(_, problem, turn) {
    say(turn, { text: standard(turn, problem.text, problem.values) });
    return WAIT;
  },
});

/** Sets the timer and gives its id; null when the conversation holds as many as it may. */
function setTimer(block: BlockOf<'wait'>, at: Date, turn: Turn): string | null {
  const { timers, variables } = turn.session;
  if (timers.length >= MAX_TIMERS) return null;
  const moment = at.toISOString();
  const taken = new Set(timers.map((timer) => timer.id));
  let id = `${block.id}.${moment}`;
  for (let number = 2; taken.has(id); number += 1) id = `${block.id}.${moment}.${number}`;
  const timer = {
    id,
    at: moment,
    blockId: block.id,
    kind: block.mode,
    ...(block.mode === 'reminder' && { variables }),
  };
  turn.session = { ...turn.session, timers: [...timers, timer] };
  turn.effects.push({ type: 'schedule', timerId: id, at: moment });
  return id;
}
