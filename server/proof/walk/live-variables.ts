import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

/**
 * For each block, the variables that a condition or a reminder may still look at after it: two
 * conversations that wait there and differ in others go on alike.
 */
export function liveVariables(spec: BotSpec): Map<string, ReadonlySet<string>> {
  const live = new Map<string, Set<string>>(spec.blocks.map(({ id }) => [id, new Set()]));
  const blocks = [...spec.blocks].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const block of blocks) {
      const known = live.get(block.id);
      if (!known) continue;
      const before = known.size;
      for (const name of liveBefore(block, spec, live)) known.add(name);
      changed ||= known.size > before;
    }
  }
  return live;
}

function liveBefore(
  block: Block,
  spec: BotSpec,
  live: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const needed = new Set<string>();
  for (const { slot, target } of blockEdges(block, spec)) {
    const overwritten = block.type === 'question' && slot === 'next' ? block.variable : undefined;
    for (const name of live.get(target) ?? []) if (name !== overwritten) needed.add(name);
  }
  if (block.type === 'return') {
    for (const name of spec.blocks.flatMap((caller) => afterCall(caller, live))) needed.add(name);
  }
  if (block.type === 'condition') {
    for (const { tests } of block.branches) for (const { variable } of tests) needed.add(variable);
  }
  if (block.type === 'wait' && block.moment.type === 'before') {
    needed.add(block.moment.dateVariable);
    if (block.moment.timeVariable !== undefined) needed.add(block.moment.timeVariable);
  }
  if (block.type === 'payment' && typeof block.stars === 'string') needed.add(block.stars);
  if (block.type === 'ai' && block.question !== undefined) needed.add(block.question);
  if (block.type === 'set') {
    for (const assignment of block.assignments) {
      if (!needed.has(assignment.variable)) continue;
      if (assignment.operation === 'cart_total') needed.add(assignment.cart);
      else if (typeof assignment.value === 'string') needed.add(assignment.value);
    }
  }
  return needed;
}

/** What is looked at after a sub-flow came back to its caller. */
function afterCall(caller: Block, live: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  if (caller.type !== 'jump' || caller.next === undefined) return [];
  return [...(live.get(caller.next) ?? [])];
}
