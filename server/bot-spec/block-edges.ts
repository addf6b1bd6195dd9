import type { Block } from './blocks.ts';

/** One way out of a block. `slot` is stable over edits: `next`, `option:<id>`, `branch:<n>` … */
export interface Edge {
  readonly slot: string;
  readonly target: string;
}

const edge = (slot: string, target: string): Edge => ({ slot, target });

/** Every way out of a block, in the order in which it stands in the block. */
export function blockEdges(block: Block): Edge[] {
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
    case 'end':
      return [];
  }
}
