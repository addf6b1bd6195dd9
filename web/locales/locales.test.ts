import { describe, expect, test } from 'vitest';
import { messages as arabic } from './ar/index.ts';
import { createTranslator } from './create-translator.ts';
import { messages as english } from './en/index.ts';

/** Every sentence with its path. */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] satisfies [string, string]],
  );
}

const withoutPlural = (path: string) => path.replace(/_(zero|one|two|few|many|other)$/, '');
const variablesOf = (sentence: string) =>
  new Set([...sentence.matchAll(/\{\{(\w+)/g)].map((match) => match[1]));

describe('messages', () => {
  const englishSentences = new Map(sentences(english));

  test('both languages have the same keys', () => {
    const keysOf = (tree: object) => new Set(sentences(tree).map(([path]) => withoutPlural(path)));
    expect(keysOf(arabic)).toEqual(keysOf(english));
  });

  test('an Arabic sentence uses only what the English one is given', () => {
    const surplus = sentences(arabic).filter(([path, sentence]) => {
      const source =
        englishSentences.get(path) ?? englishSentences.get(`${withoutPlural(path)}_other`);
      const given = variablesOf(source ?? '');
      return [...variablesOf(sentence)].some((name) => !given.has(name));
    });
    expect(surplus).toEqual([]);
  });

  test('an Arabic sentence leaves nothing out that the English one says', () => {
    const lacking = sentences(arabic).filter(([path, sentence]) => {
      if (withoutPlural(path) !== path) return false;
      const given = variablesOf(englishSentences.get(path) ?? '');
      return [...given].some((name) => !variablesOf(sentence).has(name));
    });
    expect(lacking).toEqual([]);
  });

  test.each([
    [0, 'لا نقاط'],
    [1, 'نقطة واحدة'],
    [2, 'نقطتان'],
    [7, '7 نقاط'],
    [12, '12 نقطة'],
    [1200, '1,200 نقطة'],
  ])('Arabic counts %i credits as people say it', (count, words) => {
    expect(createTranslator('ar', arabic).t('shell.balance', { count })).toBe(words);
  });
});
