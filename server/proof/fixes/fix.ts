import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Violation } from '#server/proof/types.ts';

/**
 * Mends one violation in a draft that is its own copy. False, with the draft untouched, where there
 * is not exactly one right way to mend it.
 */
export type Fix = (draft: BotSpec, violation: Violation) => boolean;

/** The numbers of a pointer, outermost first: `/blocks/3/options/1` gives 3 and 1. */
export function positionsIn(pointer: string): number[] {
  return pointer
    .split('/')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
}

/** The block that a violation is about, where its pointer leads into one. */
export function blockAt(draft: BotSpec, { pointer }: Violation): Block | undefined {
  const [position] = positionsIn(pointer);
  return pointer.startsWith('/blocks/') && position !== undefined
    ? draft.blocks[position]
    : undefined;
}

/** A fact of a violation that is text; empty when it has no such fact. */
export function fact({ details }: Violation, name: string): string {
  const value = Object.hasOwn(details, name) ? details[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** A fact of a violation that is a list; empty when it has no such fact. */
export function facts({ details }: Violation, name: string): readonly string[] {
  const value = Object.hasOwn(details, name) ? details[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' || value === undefined ? [] : value;
}
