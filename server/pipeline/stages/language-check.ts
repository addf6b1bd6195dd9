import type { Language } from '#server/shared/language.ts';

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** How much of a text must be in its language's script: names of people and things are often not. */
const LEAST_SHARE = 0.4;

/** True when `text` can be in `language`: by its letters, not by its words. */
export function isWrittenIn(language: Language, text: string): boolean {
  const arabic = text.match(ARABIC)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (arabic + latin === 0) return true;
  return (language === 'ar' ? arabic : latin) / (arabic + latin) >= LEAST_SHARE;
}
