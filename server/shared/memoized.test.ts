import { expect, test } from 'vitest';
import { memoized } from './memoized.ts';

test('a result is computed once while it is kept, and again when others took its place', () => {
  const asked: string[] = [];
  const shout = memoized((word) => {
    asked.push(word);
    return word.toUpperCase();
  }, 2);
  expect(['a', 'a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['A', 'A', 'B', 'A', 'C', 'A']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
