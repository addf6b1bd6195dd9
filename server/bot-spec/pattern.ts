import { RE2JS } from 're2js';
import { memoized } from '#server/shared/memoized.ts';

const MOST_KEPT = 200;

/**
 * The pattern that an owner wrote, compiled; null when it is no valid RE2 syntax (look-around and
 * back-references are not). RE2 takes linear time on any text, so that no pattern can be slow.
 */
export const compilePattern: (source: string) => RE2JS | null = memoized(compile, MOST_KEPT);

function compile(source: string): RE2JS | null {
  try {
    return RE2JS.compile(source);
  } catch {
    return null;
  }
}
