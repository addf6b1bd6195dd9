import type { BotSpec } from '#server/bot-spec/spec.ts';
import { type BlockWords, createBlockWords } from '#server/bot-spec/wording/block-words.ts';
import type { Language } from '#server/shared/language.ts';
import type { ChangedMember, SpecChange } from './spec-change.ts';
import type { SpecPart } from './spec-part.ts';
import { partsOf } from './spec-parts.ts';

/** One of the two specs, ready to be spoken about. */
export interface Side {
  readonly spec: BotSpec;
  readonly words: BlockWords;
  /** The part of a change; undefined when this spec does not have it. */
  part(change: Pick<SpecChange, 'part' | 'path'>): SpecPart | undefined;
  /** The ids of its blocks; the second of one id has its own. */
  readonly blockIds: ReadonlySet<string>;
}

/** What the sentences about changes are made from. */
export interface Telling {
  readonly language: Language;
  readonly before: Side;
  readonly after: Side;
}

/** A member that differs, with its part in both specs. */
export interface ChangedPart<Part extends SpecPart = SpecPart> {
  readonly change: ChangedMember;
  readonly before: Part;
  readonly after: Part;
}

export function createTelling(before: BotSpec, after: BotSpec, language: Language): Telling {
  return { language, before: sideOf(before, language), after: sideOf(after, language) };
}

function sideOf(spec: BotSpec, language: Language): Side {
  const parts = [...partsOf(spec).values()];
  const byPlace = new Map(parts.map((part) => [placeOf(part.kind, part.path), part]));
  return {
    spec,
    words: createBlockWords(spec, language),
    part: (change) => byPlace.get(placeOf(change.part, change.path)),
    blockIds: new Set(parts.flatMap(({ kind, path }) => (kind === 'block' ? path : []))),
  };
}

function placeOf(kind: string, path: readonly string[]): string {
  return JSON.stringify([kind, ...path]);
}
