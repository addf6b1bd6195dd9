import type { Block } from './blocks.ts';
import type { BotSpec } from './spec.ts';

/** One way out of a block. `slot` is stable over edits: `next`, `option:<id>`, `branch:<n>` … */
export interface Edge {
  readonly slot: string;
  readonly target: string;
}

const edge = (slot: string, target: string): Edge => ({ slot, target });

/**
 * Every way out of a block, in the order in which it stands in the block. The way into another flow
 * leads to the first block of that flow, or to "" while there is no such flow.
 */
export function blockEdges(block: Block, { flows }: Pick<BotSpec, 'flows'>): Edge[] {
  switch (block.type) {
    case 'message':
    case 'collection':
    case 'set':
    case 'record':
    case 'handoff':
    case 'language':
      return [edge('next', block.next)];
    case 'menu':
      return block.options.map((option) => edge(`option:${option.id}`, option.next));
    case 'question':
      return [
        edge('next', block.next),
        ...(block.escape === undefined ? [] : [edge('escape', block.escape)]),
      ];
    case 'condition':
      return [
        ...block.branches.map((branch, index) => edge(`branch:${index}`, branch.next)),
        edge('otherwise', block.otherwise),
      ];
    case 'wait':
      return [
        ...(block.reminder === undefined ? [] : [edge('reminder', block.reminder)]),
        edge('next', block.next),
      ];
    case 'hours':
      return [edge('open', block.open), edge('closed', block.closed)];
    case 'http':
      return [edge('next', block.next), edge('failed', block.failed)];
    case 'ai':
      return [
        edge('next', block.next),
        edge('handoff', block.handoff),
        edge('limit', block.limit),
        edge('failed', block.failed),
      ];
    case 'payment':
      return [edge('next', block.next), edge('cancelled', block.cancelled)];
    case 'jump': {
      const flow = flows.find(({ id }) => id === block.flow);
      return [
        edge('flow', flow?.start ?? ''),
        ...(block.next === undefined ? [] : [edge('next', block.next)]),
      ];
    }
    case 'return':
    case 'end':
      return [];
  }
}
