import { ownField } from '#server/shared/own-field.ts';
import type { PlacedProblem } from './spec-problem.ts';
import { findUnsafeCharacter } from './unsafe-characters.ts';

const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A value of the document and the way to it. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Place | null;
  readonly depth: number;
}

/**
 * What no schema looks for, in the order of the document and at most `max`: prototype keys, hidden
 * characters, values that are no JSON, nesting without end. A document that is too large gets this
 * one problem: the walk counts as it goes and stops there. It keeps its own stack, so that no
 * nesting is too deep for it.
 */
export function unsafeParts(input: unknown, max: number): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const root: Place = { value: input, key: '', parent: null, depth: 0 };
  const ahead = [root];
  let characters = sizeOf(root);
  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    if (characters > MAX_CHARACTERS) return [tooLarge()];
    const found = problemAt(place);
    if (found && problems.length < max) problems.push(found);
    if (found?.code === 'spec/too-deep' || found?.code === 'spec/forbidden-key') continue;
    const inside: Place[] = [];
    for (const entry of entriesOf(place)) {
      characters += sizeOf(entry);
      if (characters > MAX_CHARACTERS) return [tooLarge()];
      inside.push(entry);
    }
    // What is taken from the end of the stack is then next in reading.
    for (let entry = inside.pop(); entry !== undefined; entry = inside.pop()) ahead.push(entry);
  }
  return problems;
}

/** About as many characters as the value takes in JSON, without what lies inside it. */
function sizeOf({ value, key }: Place): number {
  if (typeof value === 'string') return key.length + value.length + 6;
  if (Array.isArray(value)) return key.length + value.length + 6;
  return key.length + 8;
}

function problemAt(place: Place): PlacedProblem | null {
  const { value, key, depth } = place;
  const problem = (code: PlacedProblem['code'], details: PlacedProblem['details'] = {}) => {
    return { code, path: pathOf(place), details };
  };
  if (FORBIDDEN_KEYS.has(key)) return problem('spec/forbidden-key', { key });
  const character =
    findUnsafeCharacter(key) ?? (typeof value === 'string' ? findUnsafeCharacter(value) : null);
  if (character !== null) return problem('spec/forbidden-character', { character });
  if (isNoJson(value)) return problem('spec/not-json');
  const holds = typeof value === 'object' && value !== null;
  return holds && depth >= MAX_DEPTH ? problem('spec/too-deep', { limit: MAX_DEPTH }) : null;
}

/** `undefined` is not here: to the schema a field that holds it is absent. */
function isNoJson(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return ['bigint', 'function', 'symbol'].includes(typeof value);
}

/** One by one: a caller that has seen enough pays for no more. */
function* entriesOf(parent: Place): Generator<Place> {
  const { value, depth } = parent;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield { value: ownField(value, key), key, parent, depth: depth + 1 };
  }
}

function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at = place; at.parent !== null; at = at.parent) path.unshift(at.key);
  return path;
}

function tooLarge(): PlacedProblem {
  return { code: 'spec/too-large', path: [], details: { limit: MAX_CHARACTERS } };
}
