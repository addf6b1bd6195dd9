import type { Block } from '#server/bot-spec/blocks.ts';
import type { BlockWords } from './block-words.ts';
import { caseWords, testsWords } from './condition-words.ts';
import { quotedText, readableText } from './readable.ts';
import { say } from './say.ts';

/**
 * When a conversation takes this way out of a block: `after the phone number`, `when you are closed`.
 * The slots are those of `blockEdges`.
 */
export function wayWords(block: Block, slot: string, words: BlockWords): string {
  const { language, spec } = words;
  const thing = words.thing(block);
  switch (slot) {
    case 'escape':
    case 'otherwise':
      return say(`way_${slot}`, language, { thing });
    case 'open':
    case 'closed':
    case 'handoff':
    case 'limit':
    case 'cancelled':
    case 'reminder':
      return say(`way_${slot}`, language);
    case 'failed':
      return say(block.type === 'ai' ? 'way_ai_failed' : 'way_failed', language, { thing });
  }
  if (block.type === 'jump' && slot === 'next') {
    const flow = spec.flows.find(({ id }) => id === block.flow);
    return say('way_returned', language, { flow: flow ? quotedText(flow.name, words) : thing });
  }
  const label = chosenLabel(block, slot, words);
  if (label !== undefined) return say('way_option', language, { label });
  const tests = chosenTests(block, slot, words);
  if (tests !== undefined) return say('way_branch', language, { tests });
  return say('way_after', language, { thing });
}

/** What stands at the line of a way on a map, and an empty text at the ordinary way on. */
export function edgeLabel(block: Block, slot: string, words: BlockWords): string {
  const { language } = words;
  switch (slot) {
    case 'escape':
    case 'otherwise':
    case 'open':
    case 'closed':
    case 'handoff':
    case 'limit':
    case 'cancelled':
    case 'reminder':
    case 'failed':
      return say(`edge_${slot}`, language);
  }
  if (block.type === 'jump' && slot === 'next') return say('edge_returned', language);
  if (block.type === 'menu') {
    const option = block.options.find(({ id }) => slot === `option:${id}`);
    return option ? readableText(option.label, words) : '';
  }
  return chosenCase(block, slot, words) ?? '';
}

/** Where a condition looks at one value only, the value need not be named at each of its ways. */
function chosenCase(block: Block, slot: string, words: BlockWords): string | undefined {
  if (block.type !== 'condition') return undefined;
  const branch = block.branches.find((_, index) => slot === `branch:${index}`);
  const [test, ...more] = branch?.tests ?? [];
  const isPlain = block.branches.every(({ tests }) =>
    tests.every(({ variable }) => variable === test?.variable),
  );
  return test && more.length === 0 && isPlain
    ? caseWords(test, words)
    : chosenTests(block, slot, words);
}

function chosenLabel(block: Block, slot: string, words: BlockWords): string | undefined {
  if (block.type !== 'menu') return undefined;
  const option = block.options.find(({ id }) => slot === `option:${id}`);
  return option && quotedText(option.label, words);
}

function chosenTests(block: Block, slot: string, words: BlockWords): string | undefined {
  if (block.type !== 'condition') return undefined;
  const branch = block.branches.find((_, index) => slot === `branch:${index}`);
  return branch && testsWords(branch, words);
}
