import { z } from 'zod';

/** The two languages of the product; both are complete everywhere. */
export const LANGUAGES = ['ar', 'en'] as const;

export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** The writing direction of a language, as the HTML `dir` attribute wants it. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
