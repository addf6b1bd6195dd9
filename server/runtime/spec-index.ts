import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { Collection, Schedule } from '#server/bot-spec/collections.ts';
import { comesToRest } from '#server/bot-spec/comes-to-rest.ts';
import type { Flow, Trigger } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { SYSTEM_VARIABLES, type VariableType } from '#server/bot-spec/variables.ts';
import { keyOf } from './actions.ts';

/** The trigger of a bare `/start`: the one without a payload. */
export function isPlainStart(trigger: Trigger): boolean {
  return trigger.type === 'start' && trigger.payload === undefined;
}

/** Look-ups into one spec. Of two definitions with one id the first counts. */
export interface SpecIndex {
  readonly blocks: ReadonlyMap<string, Block>;
  /** By the short form of the id that actions carry. */
  readonly blocksByKey: ReadonlyMap<string, Block>;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly variableTypes: ReadonlyMap<string, VariableType>;
  readonly customerVariables: ReadonlySet<string>;
  /** Variables that some block adds to or subtracts from: they begin at 0. */
  readonly counters: ReadonlySet<string>;
  /** The collection that a variable's items come from. */
  readonly collectionOfVariable: ReadonlyMap<string, Collection>;
  readonly mainFlow: Flow | undefined;
  /** Menus that a flow reaches before it has learnt anything: their buttons work at any time. */
  readonly freeMenus: ReadonlySet<string>;
  /** By the id of a flow, what it can come to. */
  readonly blocksOfFlow: ReadonlyMap<string, ReadonlySet<string>>;
  /** Flows that only say and do things: they can run beside a conversation. */
  readonly quietFlows: ReadonlySet<string>;
}

const indexes = new WeakMap<BotSpec, SpecIndex>();

/** The index of a spec; computed once per spec object. */
export function indexOf(spec: BotSpec): SpecIndex {
  const known = indexes.get(spec);
  if (known) return known;
  const index = createIndex(spec);
  indexes.set(spec, index);
  return index;
}

function createIndex(spec: BotSpec): SpecIndex {
  const blocks = byId(spec.blocks);
  const collections = byId(spec.collections);
  const blocksOfFlow = findBlocksOfFlows(spec, blocks);
  const mainFlow = spec.flows.find((flow) => flow.triggers.some(isPlainStart));
  return {
    blocks,
    blocksByKey: new Map([...blocks].map(([id, block]) => [keyOf(id), block])),
    collections,
    schedules: byId(spec.schedules),
    variableTypes: new Map([
      ...Object.entries(SYSTEM_VARIABLES),
      ...spec.variables.map(({ name, type }) => [name, type] as const),
    ]),
    customerVariables: new Set(
      spec.variables.filter(({ scope }) => scope === 'customer').map(({ name }) => name),
    ),
    counters: findCounters(spec),
    collectionOfVariable: collectionsOfVariables(spec, collections),
    mainFlow: mainFlow ?? spec.flows[0],
    freeMenus: findFreeMenus(spec, blocks),
    blocksOfFlow,
    quietFlows: findQuietFlows(spec, blocksOfFlow),
  };
}

function byId<Definition extends { readonly id: string }>(
  definitions: readonly Definition[],
): Map<string, Definition> {
  return new Map([...definitions].reverse().map((definition) => [definition.id, definition]));
}

function collectionsOfVariables(
  spec: BotSpec,
  collections: ReadonlyMap<string, Collection>,
): Map<string, Collection> {
  const found = new Map<string, Collection>();
  for (const block of spec.blocks) {
    if (block.type !== 'collection' || block.variable === undefined) continue;
    const collection = collections.get(block.collection);
    if (collection && !found.has(block.variable)) found.set(block.variable, collection);
  }
  return found;
}

function findFreeMenus(spec: BotSpec, blocks: ReadonlyMap<string, Block>): Set<string> {
  const free = new Set<string>();
  const seen = new Set<string>();
  const open = spec.flows.map((flow) => flow.start);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const block = blocks.get(id);
    if (!block || seen.has(id)) continue;
    seen.add(id);
    if (block.type === 'menu') free.add(id);
    if (learnsSomething(block)) continue;
    for (const { slot, target } of blockEdges(block, spec))
      if (slot !== 'reminder') open.push(target);
  }
  return free;
}

function findQuietFlows(spec: BotSpec, blocksOfFlow: SpecIndex['blocksOfFlow']): Set<string> {
  const resting = new Set(
    spec.blocks.filter((block) => block.type !== 'end' && comesToRest(block)).map(({ id }) => id),
  );
  return new Set(
    [...blocksOfFlow].flatMap(([id, reached]) =>
      [...reached].every((block) => !resting.has(block)) ? [id] : [],
    ),
  );
}

/** The blocks that each flow can come to, reminders aside. */
function findBlocksOfFlows(
  spec: BotSpec,
  blocks: ReadonlyMap<string, Block>,
): Map<string, ReadonlySet<string>> {
  return new Map(
    [...spec.flows].reverse().map((flow) => {
      const seen = new Set<string>();
      const open = [flow.start];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const block = blocks.get(id);
        if (!block || seen.has(id)) continue;
        seen.add(id);
        for (const { slot, target } of blockEdges(block, spec)) {
          if (slot !== 'reminder') open.push(target);
        }
      }
      return [flow.id, seen];
    }),
  );
}

function learnsSomething(block: Block): boolean {
  if (block.type === 'collection') return block.mode !== 'browse';
  return block.type === 'question' || block.type === 'set' || block.type === 'http';
}

function findCounters(spec: BotSpec): Set<string> {
  return new Set(
    spec.blocks.flatMap((block) =>
      block.type === 'set'
        ? block.assignments
            .filter(({ operation }) => operation === 'add' || operation === 'subtract')
            .map(({ variable }) => variable)
        : [],
    ),
  );
}
