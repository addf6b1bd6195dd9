import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

/** A way between two blocks that exist. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly slot: string;
}

/** The blocks of a spec by id, the first of each, with the ways on from each. */
export interface Links {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly from: ReadonlyMap<string, readonly Link[]>;
}

export function linksOf(spec: BotSpec): Links {
  const blocks = new Map<string, Block>();
  for (const block of spec.blocks) if (!blocks.has(block.id)) blocks.set(block.id, block);
  const from = new Map(
    [...blocks.values()].map((block) => [
      block.id,
      blockEdges(block, spec)
        .map(({ slot, target }) => ({ from: block.id, to: target, slot }))
        .filter(({ to }) => blocks.has(to)),
    ]),
  );
  return { blocks, from };
}
