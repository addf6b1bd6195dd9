import type { Language } from '#server/shared/language.ts';

/**
 * Arabic with Latin digits: people in most Arab countries read both, and Latin digits can be copied
 * into a telephone or a search.
 */
export const LOCALES = { ar: 'ar-EG-u-nu-latn-ca-gregory', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

const numberFormats = {
  ar: new Intl.NumberFormat(LOCALES.ar, { maximumFractionDigits: 2, useGrouping: 'min2' }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 2, useGrouping: 'min2' }),
};

/** A number as people write it; thousands are grouped from 10,000 on. */
export function numberText(value: number, language: Language): string {
  return numberFormats[language].format(value);
}
