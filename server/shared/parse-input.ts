import type { z } from 'zod';
import { AppError } from './errors.ts';

/** Deeper values are nobody's honest input. */
const MAX_DEPTH = 32;

// PostgreSQL keeps neither NUL nor half of a surrogate pair.
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** The path of the first text (or key) that cannot be stored, or of a value that lies too deep. */
function findUnstorable(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= MAX_DEPTH) return path;
  for (const [key, entry] of Object.entries(value)) {
    if (UNSTORABLE.test(key)) return path;
    const found = findUnstorable(entry, [...path, key]);
    if (found) return found;
  }
  return null;
}

function without(fields: readonly string[], input: unknown): unknown {
  if (fields.length === 0 || typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !fields.includes(name)));
}

function pathsOf(error: z.ZodError, pathStart: number): readonly string[] {
  const paths = error.issues.flatMap((issue) => {
    const base = issue.path.map(String).slice(pathStart);
    if (issue.code !== 'unrecognized_keys') return [base.join('.')];
    return issue.keys.map((key) => [...base, key].join('.'));
  });
  return [...new Set(paths)].slice(0, 20);
}

export interface ParseOptions {
  /** How many outer parts of the paths to leave out; none unless told. */
  readonly pathStart?: number;
  /** Fields of the whole whose texts somebody else checks, for example a document's own reader. */
  readonly unchecked?: readonly string[];
}

/**
 * Parses what came from outside. `details.paths` of the error names every field that is wrong, as
 * `answers.city`; a wrong whole is the empty path.
 * @throws request/invalid
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { pathStart = 0, unchecked = [] }: ParseOptions = {},
): z.output<Schema> {
  const unstorable = findUnstorable(without(unchecked, input), [])?.slice(pathStart);
  if (unstorable) throw new AppError('request/invalid', { paths: [unstorable.join('.')] });
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('request/invalid', { paths: pathsOf(parsed.error, pathStart) });
}
