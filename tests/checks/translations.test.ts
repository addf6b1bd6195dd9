import { expect, test } from 'vitest';
import { compareTexts } from './translations.ts';

const compare = (english: Record<string, string>, arabic: Record<string, string>): string[] =>
  compareTexts(new Map(Object.entries(english)), new Map(Object.entries(arabic)));

const PLURAL = {
  zero: '',
  one: '',
  two: '',
  few: '{{count}}',
  many: '{{count}}',
  other: '{{count}}',
};

test('complete translations have no problem, whatever plural forms a language has', () => {
  const arabic = Object.entries(PLURAL).map(([form, text]) => [`bots_${form}`, `بوت ${text}`]);
  expect(
    compare(
      { bots_one: 'one bot', bots_other: '{{count}} bots', hello: 'Hello {name}' },
      { ...Object.fromEntries(arabic), hello: 'أهلًا {name}' },
    ),
  ).toEqual([]);
});

test('a missing text, a missing plural form and another variable are told', () => {
  const problems = compare(
    { only: 'Only here', bots_one: 'one bot', bots_other: '{{count}} bots', hello: 'Hello {name}' },
    { bots_one: 'بوت', bots_other: '{{count}} بوت', hello: 'أهلًا {user}', extra: 'زائد' },
  );
  expect(problems).toEqual([
    'only: missing in Arabic',
    'bots: no form zero, two, few, many (ar)',
    'hello: variables differ: "name" and "user"',
    'extra: missing in English',
  ]);
});

test('English that was left in Arabic is told', () => {
  expect(compare({ a: 'Log in first' }, { a: 'Log in first' })).toEqual([
    'a: is English in Arabic',
  ]);
});
