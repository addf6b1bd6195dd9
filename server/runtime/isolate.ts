import type { Language } from '#server/shared/language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const LATIN = /[A-Za-z0-9]/;
const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/;

/**
 * A value ready to stand in a sentence of `language`. One that is written in the other direction
 * stands between bidi isolates, so that the sentence around it keeps its order; a value of several
 * lines stands for itself and is left alone.
 */
export function isolate(value: string, language: Language): string {
  const foreign = language === 'ar' ? LATIN : ARABIC;
  if (!foreign.test(value) || value.includes('\n')) return value;
  return `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`;
}
