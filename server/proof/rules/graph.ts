import { blockEdges } from '#server/bot-spec/block-edges.ts';
import { comesToRest } from '#server/bot-spec/comes-to-rest.ts';
import { violation } from '#server/proof/codes.ts';
import { type Facts, type Rule, reachableFrom } from '#server/proof/facts.ts';

const reachability: Rule = ({ placedBlocks, reachable }) =>
  placedBlocks.flatMap(({ block, pointer }) =>
    reachable.has(block.id) ? [] : [violation('block/unreachable', { pointer, blockId: block.id })],
  );

/** From every block there is a way to an end, a menu or a person. */
const finishing: Rule = (facts) => {
  const finishes = blocksThatFinish(facts);
  return facts.placedBlocks.flatMap(({ block, pointer }) =>
    facts.reachable.has(block.id) && !finishes.has(block.id)
      ? [violation('block/cannot-finish', { pointer, blockId: block.id })]
      : [],
  );
};

function blocksThatFinish({ spec }: Facts): Set<string> {
  const before = new Map<string, string[]>();
  for (const block of spec.blocks) {
    for (const { target, slot } of blockEdges(block, spec)) {
      if (slot === 'reminder') continue;
      before.set(target, [...(before.get(target) ?? []), block.id]);
    }
  }
  const finishes = new Set<string>();
  const open = spec.blocks
    .filter(
      ({ type }) => type === 'end' || type === 'return' || type === 'menu' || type === 'handoff',
    )
    .map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (finishes.has(id)) continue;
    finishes.add(id);
    open.push(...(before.get(id) ?? []));
  }
  return finishes;
}

/** A circle of blocks none of which waits would never come to rest. */
const cycles: Rule = ({ spec, index, reachable, placedBlocks }) => {
  const state = new Map<string, 'open' | 'done'>();
  const inCycle = new Set<string>();
  const visit = (id: string): void => {
    const block = index.blocks.get(id);
    if (!block || comesToRest(block) || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      inCycle.add(id);
      return;
    }
    state.set(id, 'open');
    for (const { target, slot } of blockEdges(block, spec)) if (slot !== 'reminder') visit(target);
    state.set(id, 'done');
  };
  for (const block of spec.blocks) if (reachable.has(block.id)) visit(block.id);
  return placedBlocks.flatMap(({ block, pointer }) =>
    inCycle.has(block.id)
      ? [violation('block/cycle-without-input', { pointer, blockId: block.id })]
      : [],
  );
};

/** A reminder runs beside the conversation, so that it can only say things. */
const reminders: Rule = ({ spec, index, placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'wait' || block.reminder === undefined) return [];
    const asking = [...reachableFrom([block.reminder], spec)].filter((id) => {
      const reached = index.blocks.get(id);
      return reached !== undefined && reached.type !== 'end' && comesToRest(reached);
    });
    if (asking.length === 0) return [];
    return [violation('reminder/asks', { pointer, blockId: block.id }, { found: asking })];
  });

export const graphRules: readonly Rule[] = [reachability, finishing, cycles, reminders];
