import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { SpecChange } from '#server/bot-spec/diff/spec-change.ts';
import type { SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { Side, Telling } from '#server/bot-spec/diff/telling.ts';
import { quotedText } from '#server/bot-spec/wording/readable.ts';
import { say } from '#server/bot-spec/wording/say.ts';
import { wayWords } from '#server/bot-spec/wording/way-words.ts';

const WAYS_OF_BLOCKS = new Set([
  ...['next', 'escape', 'open', 'closed', 'failed', 'handoff', 'limit', 'cancelled'],
  ...['reminder', 'otherwise'],
]);

/** True for a change of where the conversation goes on. */
export function isWayChange(change: SpecChange): boolean {
  if (change.action !== 'changed') return false;
  if (change.part === 'flow') return change.field === 'start';
  return ['block', 'option', 'branch'].includes(change.part) && WAYS_OF_BLOCKS.has(change.field);
}

/** `after the phone number`: when the conversation takes this way out of a part. */
export function wayOf(part: SpecPart, field: string, { words }: Side): string {
  switch (part.kind) {
    case 'flow':
      return say('way_start', words.language, { flow: quotedText(part.flow.name, words) });
    case 'option':
      return wayWords(part.block, `option:${part.option.id}`, words);
    case 'branch':
      return wayWords(part.block, `branch:${part.block.branches.indexOf(part.branch)}`, words);
    case 'block':
      return wayWords(part.block, field, words);
    default:
      return '';
  }
}

/** Where a way led or leads; undefined when it leads nowhere. */
export function blockAt(id: unknown, { spec }: Side) {
  return spec.blocks.find((block) => block.id === id);
}

/** "After the phone number it now asks for the address." */
export function waySentence(
  change: Extract<SpecChange, { action: 'changed' }>,
  part: SpecPart,
  { after, language }: Telling,
): string {
  const way = wayOf(part, change.field, after);
  if (change.after === undefined) return tell('leads_nowhere', language, { way });
  return tell('leads', language, { way, does: after.words.does(blockAt(change.after, after)) });
}

/** The one block that a block goes on to when nothing special happens; undefined at a fork. */
export function onlyWayOn(id: string, side: Side): string | undefined {
  const block = blockAt(id, side);
  if (!block) return undefined;
  const edges = blockEdges(block, side.spec);
  return (
    edges.find(({ slot }) => slot === 'next')?.target ??
    (edges.length === 1 ? edges[0]?.target : undefined)
  );
}
