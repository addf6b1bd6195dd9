import { migrateSpec } from './migrate.ts';
import { type BotSpec, botSpecSchema } from './spec.ts';
import { hasUnsafeCharacters } from './unsafe-characters.ts';

export interface SpecProblem {
  readonly code:
    | 'spec/too-large'
    | 'spec/too-deep'
    | 'spec/forbidden-key'
    | 'spec/forbidden-character'
    | 'spec/shape';
  /** JSON pointer into the input. */
  readonly pointer: string;
  readonly message: string;
}

export type ParsedSpec =
  | { readonly ok: true; readonly spec: BotSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 20;
const MAX_PROBLEMS = 100;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The JSON pointer of a path, with `~` and `/` escaped. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Reads a spec from outside: of any older version, never trusted. Finds all problems at once (at
 * most 100). It promises a well-shaped spec, not a proven one.
 */
export function parseSpec(input: unknown): ParsedSpec {
  const unsafe = unsafeParts(input);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const parsed = botSpecSchema.safeParse(migrateSpec(input));
  if (parsed.success) return { ok: true, spec: parsed.data };
  const problems = parsed.error.issues.slice(0, MAX_PROBLEMS).map(
    (issue): SpecProblem => ({
      code: 'spec/shape',
      pointer: pointerOf(issue.path),
      message: issue.message,
    }),
  );
  return { ok: false, problems };
}

/** What must not even reach the schema: too large, too deep, prototype keys, hidden characters. */
function unsafeParts(input: unknown): SpecProblem[] {
  const problems: SpecProblem[] = [];
  let characters = 0;
  const visit = (value: unknown, path: readonly string[]): void => {
    if (problems.length >= MAX_PROBLEMS || characters > MAX_CHARACTERS) return;
    if (path.length > MAX_DEPTH) {
      problems.push(problem('spec/too-deep', path, `nested deeper than ${MAX_DEPTH} levels`));
    } else if (typeof value === 'string') {
      characters += value.length + 2;
      if (hasUnsafeCharacters(value)) {
        problems.push(problem('spec/forbidden-character', path, 'holds an invisible character'));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        characters += key.length + 4;
        if (FORBIDDEN_KEYS.has(key)) {
          problems.push(problem('spec/forbidden-key', [...path, key], `key ${key} is not allowed`));
        } else visit(entry, [...path, key]);
      }
    } else characters += 8;
  };
  visit(input, []);
  if (characters <= MAX_CHARACTERS) return problems;
  return [problem('spec/too-large', [], `larger than ${MAX_CHARACTERS} characters`)];
}

function problem(code: SpecProblem['code'], path: readonly string[], message: string): SpecProblem {
  return { code, pointer: pointerOf(path), message };
}
