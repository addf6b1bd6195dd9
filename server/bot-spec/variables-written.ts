import type { Block } from './blocks.ts';

/** The variables that a block may write to. */
export function variablesWritten(block: Block): string[] {
  switch (block.type) {
    case 'question':
      return [block.variable];
    case 'collection':
      return block.variable === undefined || block.mode === 'browse' ? [] : [block.variable];
    case 'set':
      return block.assignments.map(({ variable }) => variable);
    case 'http':
      return block.reads.map(({ variable }) => variable);
    default:
      return [];
  }
}
