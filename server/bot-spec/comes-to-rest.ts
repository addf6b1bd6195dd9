import type { Block } from './blocks.ts';

/** True for a block at which a conversation stops until something happens, and for an end. */
export function comesToRest(block: Block): boolean {
  switch (block.type) {
    case 'collection':
      return block.mode !== 'browse';
    case 'wait':
      return block.mode === 'pause';
    case 'menu':
    case 'question':
    case 'handoff':
    case 'language':
    case 'http':
    case 'ai':
    case 'payment':
    case 'end':
      return true;
    case 'message':
    case 'condition':
    case 'set':
    case 'record':
    case 'hours':
    case 'jump':
    case 'return':
      return false;
  }
}
