import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '#server/bot-spec/pattern.ts';
import { sampleOfPattern } from './sample-of-pattern.ts';

describe('a text for a pattern', () => {
  it.each([
    '\\d{4}',
    '[A-Z]{2}-\\d{3,5}',
    '(?:SO|PO)-?[0-9]+',
    '^(yes|no)$',
    '[^\\d]+',
    'a?b*c+',
    '(?P<year>20\\d\\d)/\\d{1,2}',
    '\\+?[0-9]{8,15}',
    '[\\w.]+@[a-z]+\\.com',
    '[\\p{L} ]{3,40}',
    '',
  ])('%s is found and fits', (source) => {
    const sample = sampleOfPattern(source);
    expect(sample).not.toBeNull();
    expect(compilePattern(source)?.matches(sample ?? '')).toBe(true);
  });

  it.each(['(', '(?=x)y', '[z-a]', 'a\\'])('%s, which is no pattern, has none', (source) => {
    expect(sampleOfPattern(source)).toBeNull();
  });

  it('never throws, and what it finds always fits', () => {
    const piece = fc.constantFrom(
      'a',
      '[',
      ']',
      '(',
      ')',
      '\\d',
      '{2}',
      '+',
      '*',
      '?',
      '|',
      '^',
      '.',
      '\\',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        const sample = sampleOfPattern(source);
        expect(sample === null || compilePattern(source)?.matches(sample)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
