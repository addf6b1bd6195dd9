import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import { UNKNOWN_FLOW_ID } from '#server/bot-spec/flows.ts';
import { SYSTEM_VARIABLES } from '#server/bot-spec/variables.ts';
import { variablesRead } from '#server/bot-spec/variables-read.ts';
import { variablesWritten } from '#server/bot-spec/variables-written.ts';
import { violation } from '#server/proof/codes.ts';
import type { Facts, Rule } from '#server/proof/facts.ts';

/** The variables that are set on every way to a block; absent for a block that nothing leads to. */
type SetBefore = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * No block uses a variable that is not set on some way to it. A question that may be skipped counts
 * as answered: a value left out is shown as a dash.
 */
const usedBeforeSet: Rule = (facts) => {
  const before = setBeforeBlocks(facts);
  return facts.placedBlocks.flatMap(({ block, pointer }) => {
    const known = before.get(block.id);
    if (!known) return [];
    return usedVariables(block)
      .filter((variable) => mustBeSet(variable, facts) && !known.has(variable))
      .map((variable) => violation('variable/unset', { pointer, blockId: block.id }, { variable }));
  });
};

/** System variables are always there; a counter that nothing was added to counts as 0. */
function mustBeSet(variable: string, { index }: Facts): boolean {
  const isSystem = Object.hasOwn(SYSTEM_VARIABLES, variable);
  return index.variableTypes.has(variable) && !isSystem && !index.counters.has(variable);
}

function setBeforeBlocks(facts: Facts): SetBefore {
  const gains = gainsOfFlows(facts);
  const starts = facts.spec.flows
    .filter(({ id, triggers }) => triggers.length > 0 || id === UNKNOWN_FLOW_ID)
    .map(({ start }) => start);
  return setBeforeFrom(starts, facts, (flow) => gains.get(flow));
}

/** Walks the ways from `starts`; a sub-flow that comes back has set what `gains` says. */
function setBeforeFrom(
  starts: readonly string[],
  { spec, index }: Facts,
  gains: (flow: string) => ReadonlySet<string> | undefined,
): SetBefore {
  const before = new Map<string, ReadonlySet<string>>();
  const open: string[] = [];
  const arrive = (target: string, known: ReadonlySet<string>) => {
    if (!index.blocks.has(target)) return;
    const earlier = before.get(target);
    const both = earlier ? new Set([...earlier].filter((name) => known.has(name))) : known;
    if (earlier && both.size === earlier.size) return;
    before.set(target, both);
    open.push(target);
  };
  for (const start of starts) arrive(start, new Set());
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const block = index.blocks.get(id);
    const known = before.get(id);
    if (!block || !known) continue;
    for (const { slot, target } of blockEdges(block, spec)) {
      const isBack = block.type === 'jump' && slot === 'next';
      const gained = isBack ? (gains(block.flow) ?? []) : setOnTheWay(block, slot);
      arrive(target, new Set([...known, ...gained]));
    }
  }
  return before;
}

/** For each sub-flow, the variables that it has set on every way to its `return`. */
function gainsOfFlows(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  const gainsOf = (id: string): ReadonlySet<string> => {
    const computed = known.get(id);
    if (computed) return computed;
    // A sub-flow that leads to itself is an error of its own; here it adds nothing.
    known.set(id, new Set());
    const start = facts.spec.flows.find((flow) => flow.id === id)?.start;
    const before = setBeforeFrom(start === undefined ? [] : [start], facts, gainsOf);
    const atReturns = [...before].flatMap(([blockId, names]) =>
      facts.index.blocks.get(blockId)?.type === 'return' ? [names] : [],
    );
    const [first, ...others] = atReturns;
    const gained = [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));
    known.set(id, new Set(gained));
    return new Set(gained);
  };
  for (const { block } of facts.placedBlocks) if (block.type === 'jump') gainsOf(block.flow);
  return known;
}

/** What a block sets when it is left by this way out. */
function setOnTheWay(block: Block, slot: string): string[] {
  switch (block.type) {
    case 'question':
      return slot === 'next' ? [block.variable] : [];
    case 'http':
      return slot === 'next' ? variablesWritten(block) : [];
    case 'collection':
    case 'set':
      return variablesWritten(block);
    case 'condition': {
      const branch = block.branches[Number(/^branch:(\d+)$/.exec(slot)?.[1] ?? -1)];
      if (!branch || (branch.match === 'any' && branch.tests.length > 1)) return [];
      return branch.tests
        .filter(({ operator }) => operator !== 'is_empty' && operator !== 'not_equals')
        .map(({ variable }) => variable);
    }
    default:
      return [];
  }
}

/** A test for whether a variable is set may look at one that is not. */
function usedVariables(block: Block): string[] {
  if (block.type !== 'condition') return variablesRead(block);
  return block.branches.flatMap(({ tests }) =>
    tests
      .filter(({ operator }) => operator !== 'is_set' && operator !== 'is_empty')
      .map(({ variable }) => variable),
  );
}

export const variableUseRules: readonly Rule[] = [usedBeforeSet];
