import type { Language } from '#server/shared/language.ts';
import { foldWords } from './fold-words.ts';

/** The name of each language in itself. */
export const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const satisfies Record<
  Language,
  string
>;

const WORDS = {
  ar: ['العربية', 'عربي', 'بالعربي', 'العربي', 'arabic', 'ar'],
  en: ['English', 'انجليزي', 'الانجليزية', 'بالانجليزي', 'en', 'eng'],
} as const satisfies Record<Language, readonly string[]>;

/** The one of `languages` that a message names. */
export function languageNamed(typed: string, languages: readonly Language[]): Language | undefined {
  const folded = foldWords(typed);
  return languages.find((language) => WORDS[language].some((word) => foldWords(word) === folded));
}
