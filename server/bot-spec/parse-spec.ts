import { migrateSpec } from './migrate.ts';
import { schemaProblems } from './schema-problems.ts';
import { type BotSpec, botSpecSchema } from './spec.ts';
import type { PlacedProblem, SpecProblem } from './spec-problem.ts';
import { stripUnsafeCharacters } from './unsafe-characters.ts';
import { unsafeParts } from './unsafe-parts.ts';

export type ParsedSpec =
  | { readonly ok: true; readonly spec: BotSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

const MAX_PROBLEMS = 100;
const MAX_KEY_LENGTH = 60;

/** The JSON pointer of a path, with `~` and `/` escaped. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Reads a spec from outside: of any older version, never trusted. Finds all problems at once (at
 * most 100): first what is unsafe, in the order of the document, then what has the wrong shape, in
 * the order of the schema. The same document gives the same list. What is too large is not read to
 * its end. It promises a well-shaped spec, not a proven one, and never throws.
 */
export function parseSpec(input: unknown): ParsedSpec {
  const unsafe = unsafeParts(input, MAX_PROBLEMS);
  if (unsafe.some(({ code }) => code === 'spec/too-large')) return refuse(unsafe);
  const migrated = migrateSpec(input);
  const parsed = botSpecSchema.safeParse(migrated);
  if (parsed.success && unsafe.length === 0) return { ok: true, spec: parsed.data };
  const shape = parsed.success ? [] : schemaProblems(parsed.error.issues, migrated);
  const named = new Set(unsafe.filter(isWhole).map(({ path }) => pointerOf(path)));
  return refuse([...unsafe, ...shape.filter(({ path }) => !named.has(pointerOf(path)))]);
}

/** Problems beside which another one at the same place says nothing new. */
function isWhole({ code }: PlacedProblem): boolean {
  return code === 'spec/not-json' || code === 'spec/forbidden-key';
}

function refuse(problems: readonly PlacedProblem[]): ParsedSpec {
  return {
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS).map(({ code, path, details }) => {
      return { code, pointer: pointerOf(path.map(shownKey)), details };
    }),
  };
}

/** A key from outside, fit to be shown. */
function shownKey(key: PropertyKey): string {
  const shown = stripUnsafeCharacters(String(key));
  return shown.length <= MAX_KEY_LENGTH ? shown : `${shown.slice(0, MAX_KEY_LENGTH)}…`;
}
