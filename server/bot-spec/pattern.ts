import { RE2JS } from 're2js';

/** Patterns that are kept compiled; the oldest gives way. */
const MAX_KEPT = 200;
const kept = new Map<string, RE2JS | null>();

/**
 * The pattern that an owner wrote, compiled; null when it is no valid RE2 syntax (look-around and
 * back-references are not). RE2 takes linear time on any text, so that no pattern can be slow.
 */
export function compilePattern(source: string): RE2JS | null {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const compiled = compile(source);
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(source, compiled);
  return compiled;
}

function compile(source: string): RE2JS | null {
  try {
    return RE2JS.compile(source);
  } catch {
    return null;
  }
}
