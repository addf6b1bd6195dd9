import type { Block } from '#server/bot-spec/blocks.ts';

/** Leads one way out of a block elsewhere; `slot` names it as `blockEdges` does. */
export function retarget(block: Block, slot: string, target: string): boolean {
  const [kind = '', key = ''] = slot.split(':');
  switch (block.type) {
    case 'menu': {
      const option = block.options.find(({ id }) => kind === 'option' && id === key);
      if (option) option.next = target;
      return option !== undefined;
    }
    case 'condition': {
      const branch = kind === 'branch' ? block.branches[Number(key)] : undefined;
      if (branch) branch.next = target;
      else if (slot === 'otherwise') block.otherwise = target;
      return branch !== undefined || slot === 'otherwise';
    }
    case 'hours':
      if (slot === 'open') block.open = target;
      else if (slot === 'closed') block.closed = target;
      return slot === 'open' || slot === 'closed';
    case 'question':
      if (slot === 'escape') block.escape = target;
      break;
    case 'wait':
      if (slot === 'reminder') block.reminder = target;
      break;
    case 'http':
      if (slot === 'failed') block.failed = target;
      break;
    case 'ai':
      if (slot === 'handoff') block.handoff = target;
      if (slot === 'limit') block.limit = target;
      if (slot === 'failed') block.failed = target;
      break;
    case 'payment':
      if (slot === 'cancelled') block.cancelled = target;
      break;
    case 'return':
    case 'end':
      return false;
    case 'message':
    case 'collection':
    case 'set':
    case 'record':
    case 'handoff':
    case 'language':
    case 'jump':
      break;
  }
  if (slot === 'next') block.next = target;
  return slot !== 'flow';
}
