import { describe, expect, it } from 'vitest';
import { storableJson, storableText } from './storable-json.ts';

const read = (value: unknown): unknown => JSON.parse(storableJson(value) ?? 'null');

describe('what PostgreSQL cannot keep', () => {
  it('is replaced in texts and in JSON', () => {
    expect(storableText('a\0b\uD800c')).toBe('a\uFFFDb\uFFFDc');
    expect(read({ 'a\0': ['b\uDC00'] })).toEqual({ 'a\uFFFD': ['b\uFFFD'] });
    expect(read('\0\0\uD83D')).toBe('\uFFFD\uFFFD\uFFFD');
  });

  it.each([
    ['whole pairs', '🍕 and 😀'],
    ['what only looks like an escape', 'C:\\u0000 \\\\u0000 \\ud83d'],
    ['Arabic and control characters', 'مرحبا\n\t'],
  ])('does not touch %s', (_what, text) => {
    expect(storableText(text)).toBe(text);
    expect(read({ text })).toEqual({ text });
  });

  it('is null for nothing', () => {
    expect(storableJson(null)).toBeNull();
    expect(storableJson(undefined)).toBeNull();
  });
});
