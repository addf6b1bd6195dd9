import { describe, expect, test } from 'vitest';
import { compilePattern } from '#server/bot-spec/pattern.ts';
import { sampleOfPattern } from './sample-of-pattern.ts';

describe('a sample of a pattern', () => {
  test.each([
    ['[A-Z]{2}-?[0-9]{5}', 'AA00000'],
    ['(?i)om-\\d+', 'om-1'],
    ['^(?:DR|TH)-[1-9]\\d{2,4}$', 'DR-111'],
    ['(\\w+)\\.(?P<end>com|net)', 'a.com'],
    ['[^0-9]{3}', 'aaa'],
    ['\\p{Arabic}{2}\\s\\d', 'اا 1'],
    ['[[:alpha:]]+', 'a'],
    ['[\\d\\-]{2}', '--'],
    ['a|b', 'a'],
    ['.{3,}', 'aaa'],
    ['[]x]y', ']y'],
  ])('%s is %s', (source, expected) => {
    const sample = sampleOfPattern(source);
    expect(sample).toBe(expected);
    expect(compilePattern(source)?.testExact(sample ?? '')).toBe(true);
  });

  test.each(['(', '(?=a)b', '[z-a]', 'x{500}'])('%s has none', (source) => {
    expect(sampleOfPattern(source)).toBeNull();
  });
});
