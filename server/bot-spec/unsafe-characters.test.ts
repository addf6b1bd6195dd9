import { describe, expect, it } from 'vitest';
import { findUnsafeCharacter, stripUnsafeCharacters } from './unsafe-characters.ts';

const SCOTLAND = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

describe('hidden characters', () => {
  it.each([
    ['a right-to-left override', 'ab\u202Ecd', 'U+202E'],
    ['an isolate', 'ab\u2066cd', 'U+2066'],
    ['a space without width', 'ab\u200Bcd', 'U+200B'],
    ['a filler without ink', 'ab\u3164cd', 'U+3164'],
    ['a NUL', 'ab\0cd', 'U+0000'],
    ['half of a surrogate pair', 'ab\uD83Ccd', 'U+D83C'],
    ['a tag outside of a flag', 'ab\u{E0041}cd', 'U+E0041'],
  ])('%s is found, named and taken out', (_name, text, name) => {
    expect(findUnsafeCharacter(text)).toBe(name);
    expect(stripUnsafeCharacters(text)).toBe('abcd');
  });

  it.each([
    ['Arabic with marks', 'مَرْحَبًا\u200F'],
    ['Persian with a joiner', 'می\u200Cخواهم'],
    ['a family of emoji', '👨\u200D👩\u200D👧'],
    ['a flag of tags', SCOTLAND],
    ['line breaks and tabs', 'one\r\n\ttwo'],
  ])('%s stays as it is', (_name, text) => {
    expect(findUnsafeCharacter(text)).toBeNull();
    expect(stripUnsafeCharacters(text)).toBe(text);
  });

  it('a flag beside a hidden character keeps its tags', () => {
    expect(stripUnsafeCharacters(`${SCOTLAND}\u202E`)).toBe(SCOTLAND);
    expect(findUnsafeCharacter(`${SCOTLAND}\u202E`)).toBe('U+202E');
  });
});
