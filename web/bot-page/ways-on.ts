import type { Block } from '#server/bot-spec/blocks.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import type { Text } from '#server/bot-spec/text.ts';

/** Branches that have no words of their own in the bot. */
export type BranchName =
  | 'open'
  | 'closed'
  | 'holds'
  | 'otherwise'
  | 'later'
  | 'too_many_tries'
  | 'failed'
  | 'person'
  | 'limit'
  | 'cancelled';

/** A way from a block to another; a label only where the customer or a condition chooses it. */
interface Way {
  readonly label: Text | BranchName | null;
  readonly to: string;
}

/** Every way that leads on from a block, in the order in which a reader wants to see them. */
export function waysOn(block: Block, flows: readonly Flow[]): readonly Way[] {
  switch (block.type) {
    case 'menu':
      return block.options.map(({ label, next }) => ({ label, to: next }));
    case 'condition':
      return [
        ...block.branches.map(({ next }) => ({ label: 'holds' as const, to: next })),
        { label: 'otherwise', to: block.otherwise },
      ];
    case 'hours':
      return [
        { label: 'open', to: block.open },
        { label: 'closed', to: block.closed },
      ];
    case 'question':
      return [
        { label: null, to: block.next },
        ...(block.escape ? [{ label: 'too_many_tries' as const, to: block.escape }] : []),
      ];
    case 'wait':
      return [
        { label: null, to: block.next },
        ...(block.reminder ? [{ label: 'later' as const, to: block.reminder }] : []),
      ];
    case 'http':
      return [
        { label: null, to: block.next },
        { label: 'failed', to: block.failed },
      ];
    case 'ai':
      return [
        { label: null, to: block.next },
        { label: 'person', to: block.handoff },
        { label: 'limit', to: block.limit },
        { label: 'failed', to: block.failed },
      ];
    case 'payment':
      return [
        { label: null, to: block.next },
        { label: 'cancelled', to: block.cancelled },
      ];
    case 'jump': {
      const start = flows.find(({ id }) => id === block.flow)?.start;
      return [
        ...(start === undefined ? [] : [{ label: null, to: start }]),
        ...(block.next === undefined ? [] : [{ label: 'later' as const, to: block.next }]),
      ];
    }
    case 'return':
    case 'end':
      return [];
    default:
      return [{ label: null, to: block.next }];
  }
}
