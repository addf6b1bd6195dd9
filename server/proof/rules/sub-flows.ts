import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import { violation } from '#server/proof/codes.ts';
import { type Facts, type Rule, reachableFrom } from '#server/proof/facts.ts';

/** Sub-flows come back: their `return` is there, and nothing else leads to it. */
const returns: Rule = (facts) => {
  const { placedBlocks, spec } = facts;
  const called = calledFlows(facts);
  const inside = blocksWithin(called, facts);
  return placedBlocks.flatMap(({ block, pointer }) => {
    const place = { pointer, blockId: block.id };
    if (block.type === 'return') {
      return facts.reachable.has(block.id) && !inside.has(block.id)
        ? [violation('return/outside', place)]
        : [];
    }
    if (block.type !== 'jump' || block.next === undefined) return [];
    const flow = spec.flows.find(({ id }) => id === block.flow);
    if (!flow) return [];
    const reached = blocksWithin([flow], facts);
    const comesBack = [...reached].some((id) => facts.index.blocks.get(id)?.type === 'return');
    return [
      ...(comesBack ? [] : [violation('jump/never-returns', place, { flow: flow.id })]),
      ...(reached.has(block.id) ? [violation('jump/circle', place, { flow: flow.id })] : []),
    ];
  });
};

function calledFlows({ spec, placedBlocks }: Facts): Flow[] {
  const ids = new Set(
    placedBlocks.flatMap(({ block }) =>
      block.type === 'jump' && block.next !== undefined ? [block.flow] : [],
    ),
  );
  return spec.flows.filter(({ id }) => ids.has(id));
}

function blocksWithin(flows: readonly Flow[], { spec }: Facts): Set<string> {
  return reachableFrom(
    flows.map(({ start }) => start),
    spec,
  );
}

/** A scheduled start has nobody who asked for it: a flow that only ends at once is an error. */
const scheduled: Rule = ({ spec, index }) =>
  spec.flows.flatMap((flow, position) => {
    const isScheduled = flow.triggers.some(({ type }) => type === 'schedule');
    const first = index.blocks.get(flow.start);
    const saysNothing = first?.type === 'end' && first.text === undefined;
    if (!isScheduled || !saysNothing || blockEdges(first, spec).length > 0) return [];
    return [violation('flow/silent', { pointer: `/flows/${position}/start` }, { flow: flow.id })];
  });

export const subFlowRules: readonly Rule[] = [returns, scheduled];
