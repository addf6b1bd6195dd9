import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';

/** The spec with every text of its blocks and answers changed by `change`. */
export function mapTexts(spec: BotSpec, change: (text: Text) => Text): BotSpec {
  return {
    ...spec,
    knowledge: spec.knowledge.map((entry) => ({ ...entry, answer: change(entry.answer) })),
    blocks: spec.blocks.map((block) => mapBlockTexts(block, change)),
  };
}

function mapBlockTexts(block: Block, change: (text: Text) => Text): Block {
  const relabel = <Labelled extends { label: Text }>(labelled: Labelled): Labelled => ({
    ...labelled,
    label: change(labelled.label),
  });
  switch (block.type) {
    case 'message':
      return {
        ...block,
        text: change(block.text),
        ...(block.buttons && { buttons: block.buttons.map(relabel) }),
      };
    case 'menu':
      return { ...block, text: change(block.text), options: block.options.map(relabel) };
    case 'question':
      return {
        ...block,
        text: change(block.text),
        ...(block.retry && { retry: change(block.retry) }),
      };
    case 'collection':
    case 'handoff':
    case 'language':
    case 'ai':
      return { ...block, text: change(block.text) };
    case 'payment':
      return { ...block, title: change(block.title), description: change(block.description) };
    case 'record':
      return { ...block, title: change(block.title) };
    case 'end':
      return block.text ? { ...block, text: change(block.text) } : block;
    case 'condition':
    case 'set':
    case 'wait':
    case 'hours':
    case 'http':
    case 'jump':
    case 'return':
      return block;
  }
}
