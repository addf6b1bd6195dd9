import type { CurrentAdmin, Locale } from 'adminjs';
import { languageSchema } from '#server/shared/language.ts';
import { translationsAr } from './ar/translations.ts';
import { translationsEn } from './en/translations.ts';

const translations = { ar: translationsAr, en: translationsEn };

/** The words of the back office in the admin's language. */
export function localeFor(admin?: CurrentAdmin): Locale {
  const language = languageSchema.catch('en').parse(admin?.['locale']);
  return {
    language,
    availableLanguages: [language],
    translations: { [language]: translations[language] },
  };
}
