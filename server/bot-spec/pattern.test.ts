import { describe, expect, it } from 'vitest';
import { compilePattern } from './pattern.ts';

describe('a pattern', () => {
  it('in RE2 syntax compiles, once', () => {
    const pattern = compilePattern('[A-Z]{2}\\d{4}');
    expect(pattern?.testExact('AB1234')).toBe(true);
    expect(pattern?.testExact('AB12345')).toBe(false);
    expect(compilePattern('[A-Z]{2}\\d{4}')).toBe(pattern);
  });

  it.each(['(?=a)b', '(a)\\1', '[', 'a{1001}', '(a{1000}){1000}', 'x*+'])(
    '%s is refused',
    (source) => {
      expect(compilePattern(source)).toBeNull();
    },
  );
});
