import type { Language } from '#server/shared/language.ts';

/** The tag for `Intl`. Arabic pages use Latin digits, as prices and phone numbers there do. */
export function localeTag(language: Language): string {
  return language === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB';
}
