import { useTranslation } from 'react-i18next';
import type { Language } from '#server/shared/language.ts';

/** The language of the page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'ar' ? 'ar' : 'en';
}
