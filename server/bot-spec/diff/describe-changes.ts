import type { BotSpec } from '#server/bot-spec/spec.ts';
import { counted } from '#server/bot-spec/wording/counted.ts';
import { numberText } from '#server/runtime/number-text.ts';
import type { Language } from '#server/shared/language.ts';
import { changedSentences } from './sentences/changed.ts';
import { hoursSentences } from './sentences/hours.ts';
import { addedWords, removedWords } from './sentences/parts.ts';
import { blockAt } from './sentences/ways.ts';
import type { SpecChange } from './spec-change.ts';
import { partOf } from './spec-part.ts';
import { tell } from './tell.ts';
import { type ChangedPart, createTelling, type Telling } from './telling.ts';
import { findUnsaid, touchedBlocks, type Unsaid } from './unsaid.ts';

/** What changed, in words that the owner of a bot understands. */
export interface DescribedChanges {
  readonly adds: readonly string[];
  readonly removes: readonly string[];
  readonly changes: readonly string[];
  /** How many steps are in both bots and do and say the same. */
  readonly unchangedSteps: number;
  /** All of it in a few sentences: "Adds: … Removes: … Changes: … Unchanged: 11 steps." */
  readonly summary: string;
}

/** So many things stand under each heading of a summary; the rest is counted. */
const SUMMARY_LENGTH = 8;

/**
 * Tells the changes that `diffSpecs(before, after)` found, in one language, by code alone. Bots are
 * spoken of in their own words: no id, pointer or JSON stands in a sentence. A change that another
 * sentence implies is not said twice; where there is a change there is a sentence.
 */
export function describeChanges(
  changes: readonly SpecChange[],
  options: { readonly before: BotSpec; readonly after: BotSpec; readonly language: Language },
): DescribedChanges {
  const telling = createTelling(options.before, options.after, options.language);
  const unsaid = findUnsaid(changes, telling);
  const said = changes.filter((change) => !unsaid.changes.has(change));
  const described = {
    adds: unique(said.flatMap((change) => addedSentences(change, unsaid, telling))),
    removes: unique(said.flatMap((change) => removedSentence(change, telling))),
    changes: unique(changeSentences(said, telling)),
    unchangedSteps: countUnchanged(said, telling),
  };
  return { ...described, summary: summaryOf(described, options.language) };
}

function unique(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}

function addedSentences(
  change: SpecChange,
  unsaid: Unsaid,
  { after, language }: Telling,
): string[] {
  const part = change.action === 'added' ? after.part(change) : undefined;
  if (!part) return [];
  const does = addedWords(part, after, unsaid.buttonsToNew.has(change));
  if (part.kind !== 'block') return [does];
  const way = unsaid.places.get(part.block.id);
  const ways = unsaid.newWays.get(part.block.id) ?? [];
  return [
    way === undefined ? does : tell('added_block_placed', language, { does, way }),
    ...ways.map((found) =>
      tell('added_way', language, {
        way: found.way,
        does: after.words.does(blockAt(found.target, after)),
      }),
    ),
  ];
}

function removedSentence(change: SpecChange, { before }: Telling): string[] {
  const part = change.action === 'removed' ? before.part(change) : undefined;
  return part ? [removedWords(part, before)] : [];
}

function changeSentences(said: readonly SpecChange[], telling: Telling): string[] {
  const changed = said.flatMap((change): ChangedPart[] => {
    if (change.action !== 'changed') return [];
    const [before, after] = [telling.before.part(change), telling.after.part(change)];
    return before && after ? [{ change, before, after }] : [];
  });
  const weekdays = changed.flatMap(({ change, ...parts }) => {
    const [before, after] = [partOf(parts.before, 'weekday'), partOf(parts.after, 'weekday')];
    return before && after ? [{ change, before, after }] : [];
  });
  return [
    ...hoursSentences(weekdays, telling),
    ...changed
      .filter(({ after }) => after.kind !== 'weekday')
      .flatMap((entry) => changedSentences(entry, telling)),
  ];
}

/** The steps of both bots that no sentence speaks of. */
function countUnchanged(said: readonly SpecChange[], { before, after }: Telling): number {
  const touched = touchedBlocks(said);
  return [...after.blockIds].filter((id) => before.blockIds.has(id) && !touched.has(id)).length;
}

function summaryOf(
  { adds, removes, changes, unchangedSteps }: Omit<DescribedChanges, 'summary'>,
  language: Language,
): string {
  const list = (sentences: readonly string[]) => {
    const shown = sentences.slice(0, SUMMARY_LENGTH).join(tell('semicolon', language));
    const rest = sentences.length - SUMMARY_LENGTH;
    if (rest <= 0) return shown;
    return tell('more', language, { list: shown, count: numberText(rest, language) });
  };
  const paragraph = (key: 'adds' | 'removes' | 'changes', sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [tell(`summary_${key}`, language, { list: list(sentences) })];
  const told = [
    ...paragraph('adds', adds),
    ...paragraph('removes', removes),
    ...paragraph('changes', changes),
  ];
  const steps = counted(unchangedSteps, 'steps', language);
  return [
    ...(told.length === 0 ? [tell('summary_nothing', language)] : told),
    tell('summary_unchanged', language, { steps }),
  ].join(' ');
}
