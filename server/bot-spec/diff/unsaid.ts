import { blockEdges } from '#server/bot-spec/block-edges.ts';
import { textSchema } from '#server/bot-spec/text.ts';
import { variablesRead } from '#server/bot-spec/variables-read.ts';
import { variablesWritten } from '#server/bot-spec/variables-written.ts';
import { wayWords } from '#server/bot-spec/wording/way-words.ts';
import { LANGUAGES, type Language } from '#server/shared/language.ts';
import { isWayChange, onlyWayOn, wayOf } from './sentences/ways.ts';
import type { SpecChange } from './spec-change.ts';
import type { SpecPart } from './spec-part.ts';
import type { Side, Telling } from './telling.ts';

/** What need not be said of some changes, because other sentences say it. */
export interface Unsaid {
  /** Changes without a sentence of their own. */
  readonly changes: ReadonlySet<SpecChange>;
  /** When the conversation comes to an added block, by the block's id. */
  readonly places: ReadonlyMap<string, string>;
  /** Added buttons whose target is an added block that tells of the button. */
  readonly buttonsToNew: ReadonlySet<SpecChange>;
  /** Ways out of an added block that no other sentence tells, by the block's id. */
  readonly newWays: ReadonlyMap<string, readonly NewWay[]>;
}

interface NewWay {
  readonly way: string;
  readonly target: string;
}

/**
 * An added block tells where it stands, so that the way to it need not be said; a removed one takes
 * its way along; a new language takes its translations along; and a variable comes and goes with the
 * block that asks for it. What is left out is always implied by a change that is said.
 */
export function findUnsaid(changes: readonly SpecChange[], telling: Telling): Unsaid {
  const { before, after } = telling;
  const added = blocksWith(changes, 'added');
  const removed = blocksWith(changes, 'removed');
  const unsaid = new Set<SpecChange>();
  const buttonsToNew = new Set<SpecChange>();
  const places = new Map<string, string>();

  for (const change of changes) {
    const part = after.part(change);
    const target = targetOf(change, part);
    if (!part || target === undefined || !added.has(target) || places.has(target)) continue;
    places.set(target, wayOf(part, change.action === 'changed' ? change.field : 'next', after));
    if (part.kind === 'option' && change.action === 'added') buttonsToNew.add(change);
    else unsaid.add(change);
  }

  const languages = changes.flatMap(({ part, path }) => (part === 'language' ? path : []));
  for (const change of changes) {
    const implied =
      isImpliedWay(change, { added, removed }, telling) || isTranslation(change, languages);
    if (implied) unsaid.add(change);
  }
  const newWays = findNewWays(changes, added, places, telling);
  const touched = touchedBlocks(changes.filter((change) => !unsaid.has(change)));
  for (const change of changes) {
    if (change.part !== 'variable' || change.action === 'changed') continue;
    const [name = ''] = change.path;
    if (isUsedBy(name, touched, change.action === 'added' ? after : before)) unsaid.add(change);
  }
  return { changes: unsaid, places, buttonsToNew, newWays };
}

/** The ids of the blocks that changes are about. */
export function touchedBlocks(changes: readonly SpecChange[]): Set<string> {
  return new Set(
    changes
      .filter(({ part }) => part === 'block' || part === 'option' || part === 'branch')
      .map(({ path: [id = ''] }) => id),
  );
}

function blocksWith(changes: readonly SpecChange[], action: 'added' | 'removed'): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.action === action && change.part === 'block' ? change.path : [],
    ),
  );
}

/** Where a way that is new or other now leads. */
function targetOf(change: SpecChange, part: SpecPart | undefined): string | undefined {
  if (change.action === 'changed') {
    return isWayChange(change) && typeof change.after === 'string' ? change.after : undefined;
  }
  if (change.action === 'removed') return undefined;
  switch (part?.kind) {
    case 'option':
      return part.option.next;
    case 'branch':
      return part.branch.next;
    default:
      return undefined;
  }
}

/**
 * Gives the added blocks that follow another added block their places, and collects the ways that
 * lead back into what was there. The way to where the conversation went before is no news.
 */
function findNewWays(
  changes: readonly SpecChange[],
  added: ReadonlySet<string>,
  places: Map<string, string>,
  { after }: Telling,
): Map<string, NewWay[]> {
  const former = new Set(
    changes.flatMap((change) =>
      change.action === 'changed' && isWayChange(change) ? [change.before] : [],
    ),
  );
  const ways = new Map<string, NewWay[]>();
  for (const block of after.spec.blocks) {
    if (!added.has(block.id)) continue;
    const said: NewWay[] = [];
    for (const { slot, target } of blockEdges(block, after.spec)) {
      if (slot === 'flow' || former.has(target)) continue;
      const way = wayWords(block, slot, after.words);
      if (added.has(target) && !places.has(target)) places.set(target, way);
      else said.push({ way, target });
    }
    ways.set(block.id, said);
  }
  return ways;
}

function isImpliedWay(
  change: SpecChange,
  {
    added,
    removed,
  }: { readonly added: ReadonlySet<string>; readonly removed: ReadonlySet<string> },
  { before, after }: Telling,
): boolean {
  if (change.action !== 'changed' || !isWayChange(change)) return false;
  if (typeof change.before !== 'string' || typeof change.after !== 'string') return false;
  return skip(change.before, removed, before) === skip(change.after, added, after);
}

/** The first block from here on that is none of these. */
function skip(id: string, blocks: ReadonlySet<string>, side: Side): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && blocks.has(at) && !seen.has(at)) {
    seen.add(at);
    at = onlyWayOn(at, side);
  }
  return at;
}

function isTranslation(change: SpecChange, languages: readonly string[]): boolean {
  if (change.action !== 'changed' || languages.length === 0) return false;
  const [was, is] = [textSchema.safeParse(change.before), textSchema.safeParse(change.after)];
  if (!was.success || !is.success) return false;
  const differs = (language: Language) => was.data[language] !== is.data[language];
  return LANGUAGES.filter(differs).every((language) => languages.includes(language));
}

/** True when a block that sentences speak of uses the variable. */
function isUsedBy(name: string, touched: ReadonlySet<string>, { spec }: Side): boolean {
  return spec.blocks.some(
    (block) =>
      touched.has(block.id) &&
      (variablesWritten(block).includes(name) || variablesRead(block).includes(name)),
  );
}
