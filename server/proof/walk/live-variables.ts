import { blockEdges, type Edge } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { Assignment } from '#server/bot-spec/conditions.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { variablesWritten } from '#server/bot-spec/variables-written.ts';

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
  for (const { slot, target } of waysOn(block, spec)) {
    const overwritten = slot === 'next' ? overwrittenBy(block) : [];
    for (const name of live.get(target) ?? []) if (!overwritten.includes(name)) needed.add(name);
  }
  for (const name of lookedAtBy(block)) needed.add(name);
  if (block.type === 'set') {
    for (const assignment of block.assignments.toReversed()) computeBefore(assignment, needed);
  }
  return needed;
}

/** A return leads to wherever its flow was called from. */
function waysOn(block: Block, spec: BotSpec): Edge[] {
  if (block.type !== 'return') return blockEdges(block, spec);
  return spec.blocks.flatMap((other) =>
    other.type === 'jump' && other.next !== undefined ? [{ slot: 'next', target: other.next }] : [],
  );
}

/** What the block fills anew on its way on: what stood there before is of no account. */
function overwrittenBy(block: Block): readonly string[] {
  if (block.type === 'collection') return block.mode === 'pick' ? variablesWritten(block) : [];
  return block.type === 'question' || block.type === 'http' ? variablesWritten(block) : [];
}

function lookedAtBy(block: Block): string[] {
  switch (block.type) {
    case 'condition':
      return block.branches.flatMap(({ tests }) => tests.map(({ variable }) => variable));
    case 'wait':
      if (block.moment.type !== 'before') return [];
      return [block.moment.dateVariable, block.moment.timeVariable ?? block.moment.dateVariable];
    case 'payment':
      return typeof block.stars === 'string' ? [block.stars] : [];
    case 'ai':
      return block.question === undefined ? [] : [block.question];
    default:
      return [];
  }
}

/** What is needed before an assignment, given what is needed after it. */
function computeBefore(assignment: Assignment, needed: Set<string>): void {
  const { variable } = assignment;
  if (!needed.has(variable)) return;
  switch (assignment.operation) {
    case 'assign':
      needed.delete(variable);
      return;
    case 'cart_total':
      needed.delete(variable);
      needed.add(assignment.cart);
      return;
    case 'add':
    case 'subtract':
    case 'multiply':
      if (typeof assignment.value === 'string') needed.add(assignment.value);
  }
}
