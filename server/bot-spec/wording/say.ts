import type { Language } from '#server/shared/language.ts';
import { wordingAr } from './messages/ar.ts';
import { wordingEn } from './messages/en.ts';

export type WordingKey = keyof typeof wordingEn;

const texts: Record<Language, Record<WordingKey, string>> = { ar: wordingAr, en: wordingEn };

/** One of the words for bots, with `{name}` filled in. */
export function say(
  key: WordingKey,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillWords(texts[language][key], values);
}

/** A text with its `{name}`s filled in; one without a value stays as it stands. */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? hole) : hole,
  );
}
