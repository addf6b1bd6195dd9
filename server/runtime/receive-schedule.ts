import { runBeside } from './run-beside.ts';
import type { Turn } from './turn.ts';
import { startFlow } from './walk.ts';

/**
 * The time of a flow has come. Where nothing else goes on it starts like any flow; beside a
 * conversation only a flow that asks nothing runs, and what goes on stays as it is.
 */
export function receiveSchedule(turn: Turn, flowId: string): void {
  const flow = turn.spec.flows.find(({ id }) => id === flowId);
  if (!flow?.triggers.some(({ type }) => type === 'schedule')) return;
  const { waiting, handedOff } = turn.session;
  if (waiting === null && handedOff === null) return startFlow(turn, flow);
  if (turn.index.quietFlows.has(flow.id)) runBeside(turn, flow.start, {});
}
