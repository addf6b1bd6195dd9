import type { Block, BlockOf, BlockType } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { ViolationCode } from '#server/proof/codes.ts';

/** One of several places; undefined when there is none. */
export type Choose = <Place>(places: readonly Place[]) => Place | undefined;

/** A kind of mistake that a model or a person makes in a bot. */
export interface Defect {
  readonly name: string;
  readonly code: ViolationCode;
  /**
   * `restored`: code brings the bot back exactly as it was. `mended`: code makes it right in another
   * way than it was. `open`: somebody has to say what is meant.
   */
  readonly outcome: 'restored' | 'mended' | 'open';
  /** Where the mending has to write besides the place of the mistake. */
  readonly alsoChanges?: RegExp;
  /** Makes the mistake in a copy; false when this bot has no place for it. */
  inject(draft: BotSpec, choose: Choose): boolean;
}

export function blocksOf<Type extends BlockType>(draft: BotSpec, type: Type): BlockOf<Type>[] {
  const isWanted = (block: Block): block is BlockOf<Type> => block.type === type;
  return draft.blocks.filter(isWanted);
}

/** A name with two of its letters swapped. */
export function mistyped(name: string): string {
  const middle = Math.max(1, Math.floor(name.length / 2));
  return (
    name.slice(0, middle - 1) +
    name.charAt(middle) +
    name.charAt(middle - 1) +
    name.slice(middle + 1)
  );
}

/** True when a name is long enough that a mistake in it can be told from another name. */
export function isLong(name: string): boolean {
  return /^[a-z_]{5,}$/.test(name) && mistyped(name) !== name;
}

/** The same text in both languages. */
export function say(text: string): { ar: string; en: string } {
  return { ar: text, en: text };
}
