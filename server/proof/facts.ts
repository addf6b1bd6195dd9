import { blockEdges, type Edge } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { type PlacedText, specTexts } from '#server/bot-spec/spec-texts.ts';
import { indexOf, type SpecIndex } from '#server/runtime/spec-index.ts';
import type { KnownViolation } from './codes.ts';

/** What the rules look at: a spec, its look-ups and its graph. */
export interface Facts {
  readonly spec: BotSpec;
  readonly index: SpecIndex;
  readonly placedBlocks: readonly PlacedBlock[];
  readonly texts: readonly PlacedText[];
  /** Blocks that some flow can come to. */
  readonly reachable: ReadonlySet<string>;
}

export interface PlacedBlock {
  readonly block: Block;
  readonly pointer: string;
  readonly edges: readonly Edge[];
}

/** One or more checks that belong together. Pure; gives all that it finds. */
export type Rule = (facts: Facts) => KnownViolation[];

export function factsOf(spec: BotSpec): Facts {
  const index = indexOf(spec);
  return {
    spec,
    index,
    placedBlocks: spec.blocks.map((block, position) => ({
      block,
      pointer: `/blocks/${position}`,
      edges: blockEdges(block, spec),
    })),
    texts: specTexts(spec),
    reachable: reachableFrom(
      spec.flows.map((flow) => flow.start),
      spec,
    ),
  };
}

/** The blocks that exist and can be come to from these. */
export function reachableFrom(starts: readonly string[], spec: BotSpec): Set<string> {
  const index = indexOf(spec);
  const reached = new Set<string>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const block = index.blocks.get(id);
    if (!block || reached.has(id)) continue;
    reached.add(id);
    for (const { target } of blockEdges(block, spec)) open.push(target);
  }
  return reached;
}
