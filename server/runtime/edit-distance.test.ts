import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isOneEdit } from './edit-distance.ts';

describe('the distance of two words', () => {
  it.each([
    ['margherita', 'margherita', 0],
    ['margherita', 'margerita', 1],
    ['margherita', 'margehrita', 1],
    ['margherita', 'margarita', 2],
    ['ببروني', 'بيبروني', 1],
    ['', 'ab', 2],
    ['abc', 'xyz', 3],
    ['a', 'abcd', 3],
  ])('of %s and %s', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
    expect(editDistance(right, left, 2)).toBe(distance);
    expect(isOneEdit(left, right)).toBe(distance <= 1);
  });

  it('is at most the number of letters that were changed', () => {
    const change = fc.tuple(fc.nat(20), fc.constantFrom('', 'x', 'xy'));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), change, (word, [place, letters]) => {
        const changed = word.slice(0, place) + letters + word.slice(place + 1);
        expect(editDistance(word, changed, 2)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
