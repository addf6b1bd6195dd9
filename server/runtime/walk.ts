import type { Flow } from '#server/bot-spec/flows.ts';
import type { Move } from './block-executor.ts';
import { executors } from './blocks/table.ts';
import { flowRows } from './buttons.ts';
import type { Effect } from './effects.ts';
import { say, standard, type Turn } from './turn.ts';

type ErrorCode = Extract<Effect, { type: 'error' }>['code'];

/** Walks from a block on until one waits or the flow ends; at most 100 blocks in one event. */
export function walk(turn: Turn, from: string): void {
  let id = from;
  for (;;) {
    const block = turn.index.blocks.get(id);
    if (!block) return stop(turn, 'block_missing', id);
    if (turn.blocksLeft <= 0) return stop(turn, 'too_many_blocks', id);
    turn.blocksLeft -= 1;
    turn.trace?.({ blockId: id, slot: null });
    const move = executors[block.type].enter(block, turn);
    if (move.type !== 'go') return settle(turn, id, move);
    turn.trace?.({ blockId: id, slot: move.slot });
    id = move.to;
  }
}

/** Carries out where the reply to a waiting block leads. */
export function follow(turn: Turn, blockId: string, move: Move): void {
  if (move.type !== 'go') return settle(turn, blockId, move);
  turn.trace?.({ blockId, slot: move.slot });
  turn.session = { ...turn.session, waiting: null };
  walk(turn, move.to);
}

/** Begins a flow: what earlier flows learnt is forgotten, the customer's own variables stay. */
export function startFlow(turn: Turn, flow: Flow | undefined): void {
  forget(turn);
  if (!flow) return stop(turn, 'block_missing', '');
  turn.session = { ...turn.session, flowId: flow.id };
  walk(turn, flow.start);
}

/** Leaves whatever goes on and forgets the variables of the conversation. */
export function forget(turn: Turn): void {
  const { customerVariables } = turn.index;
  const variables = Object.fromEntries(
    Object.entries(turn.session.variables).filter(
      ([name]) => customerVariables.has(name) || name === 'last_text',
    ),
  );
  turn.session = {
    ...turn.session,
    flowId: null,
    waiting: null,
    handedOff: null,
    variables,
    history: [],
    returns: [],
  };
}

function settle(turn: Turn, blockId: string, move: Exclude<Move, { type: 'go' }>): void {
  if (move.type === 'wait') return;
  if (move.type === 'stop') return stop(turn, move.code, blockId);
  offerFlows(turn);
  turn.effects.push({ type: 'end', flowId: turn.session.flowId ?? blockId });
  turn.session = { ...turn.session, waiting: null, history: [], returns: [] };
}

/** After the last words of a flow stand the buttons of the flows that can be started anywhere. */
function offerFlows(turn: Turn): void {
  const rows = flowRows(turn);
  const index = turn.effects.length - 1;
  const last = turn.effects[index];
  if (rows.length === 0 || (last?.type !== 'send' && last?.type !== 'edit')) return;
  turn.effects[index] = { ...last, buttons: [...(last.buttons ?? []), ...rows] };
}

function stop(turn: Turn, code: ErrorCode, blockId: string): void {
  say(turn, { text: standard(turn, 'broken') });
  turn.effects.push({ type: 'error', code, blockId });
  turn.session = { ...turn.session, waiting: null, flowId: null, history: [], returns: [] };
}
