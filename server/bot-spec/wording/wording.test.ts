import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import { counted } from './counted.ts';
import { durationText } from './duration-text.ts';
import { shortened } from './shortened.ts';

describe('numbers with their nouns', () => {
  it('stand in the form that each language has for them', () => {
    const steps = (language: 'ar' | 'en') =>
      [0, 1, 2, 3, 10, 11, 99, 100, 101, 102].map((count) => counted(count, 'steps', language));
    expect(steps('ar')).toEqual([
      '0 خطوة',
      'خطوة واحدة',
      'خطوتان',
      '3 خطوات',
      '10 خطوات',
      '11 خطوة',
      '99 خطوة',
      '100 خطوة',
      '101 خطوة',
      '102 خطوة',
    ]);
    expect(steps('en').slice(0, 3)).toEqual(['0 steps', '1 step', '2 steps']);
  });
});

describe('durations', () => {
  it('are exact and leave out what is nought', () => {
    expect(durationText(1440, 'en')).toBe('1 day');
    expect(durationText(1530, 'en')).toBe('1 day, 1 hour and 30 minutes');
    expect(durationText(120, 'ar')).toBe('ساعتين');
    expect(withoutIsolates(durationText(4410, 'ar'))).toBe('3 أيام وساعة و30 دقيقة');
    expect(durationText(0, 'en')).toBe('0 minutes');
  });
});

describe('shortened', () => {
  it('keeps a text that fits, and cuts a longer one between characters', () => {
    expect(shortened('Hello', 5)).toBe('Hello');
    expect(shortened('Hello there', 7)).toBe('Hello…');
    expect(shortened('ab👨‍👩‍👧‍👦cd', 8)).toBe('ab…');
    expect(shortened('abcdef😀gh', 8)).toBe('abcdef…');
  });
});
