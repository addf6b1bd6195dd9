import type { BotSpec } from '#server/bot-spec/spec.ts';
import { createBlockWords } from '#server/bot-spec/wording/block-words.ts';
import { shortened } from '#server/bot-spec/wording/shortened.ts';
import { edgeLabel } from '#server/bot-spec/wording/way-words.ts';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import type { Language } from '#server/shared/language.ts';
import type { BotGraph, GraphEdge, GraphNode } from './bot-graph.ts';
import { linksOf } from './links.ts';
import { placeBlocks } from './place-blocks.ts';
import { walkLinks } from './walk-links.ts';

const MAX_LABEL = 40;

/**
 * The map of a bot, with labels in one language: the same bot always gives the same map. Every block
 * stands on it, also one that no flow comes to; a way to a block that does not exist is left out.
 * Nearly linear in the number of blocks and ways.
 */
export function graphOf(spec: BotSpec, language: Language): BotGraph {
  const links = linksOf(spec);
  const flows = mainFirst(spec).map(({ id, start }) => ({ flowId: id, start }));
  const walked = walkLinks(
    links,
    flows.map(({ start }) => start),
  );
  const places = placeBlocks(links, walked, flows);
  const words = createBlockWords(spec, language);
  const nodes = [...links.blocks.values()].map((block): GraphNode => {
    const { column, row, flowId } = places.get(block.id) ?? { column: 0, row: 0, flowId: null };
    const label = labelOf(sentenceCase(words.brief(block)));
    return { id: block.id, type: block.type, label, flowId, column, row };
  });
  const edges = [...links.blocks.values()].flatMap((block) =>
    (links.from.get(block.id) ?? []).map((link): GraphEdge => {
      const label = labelOf(edgeLabel(block, link.slot, words));
      return { ...link, label, back: walked.back.has(link) };
    }),
  );
  return {
    nodes,
    edges,
    columns: countOf(nodes.map(({ column }) => column)),
    rows: countOf(nodes.map(({ row }) => row)),
  };
}

function mainFirst({ flows }: BotSpec): BotSpec['flows'] {
  const isMain = ({ triggers }: BotSpec['flows'][number]) =>
    triggers.some((trigger) => trigger.type === 'start' && trigger.payload === undefined);
  return [...flows.filter(isMain), ...flows.filter((flow) => !isMain(flow))];
}

function labelOf(words: string): string {
  return shortened(withoutIsolates(words), MAX_LABEL);
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function countOf(positions: readonly number[]): number {
  return positions.reduce((most, position) => Math.max(most, position + 1), 0);
}
