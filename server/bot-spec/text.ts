import { z } from 'zod';
import { LANGUAGES, type Language } from '#server/shared/language.ts';

/**
 * One text in the languages of its bot. `{{variable}}` and `{{variable | formatter}}` are replaced
 * when it is shown; there are no expressions. That every language of the bot is present is a rule
 * of the proof, not of this schema, so that a draft can be read and mended.
 */
export const textSchema = z.strictObject({
  /** The text in Arabic. */
  ar: z.string().max(4096).optional(),
  /** The text in English. */
  en: z.string().max(4096).optional(),
});
export type Text = z.infer<typeof textSchema>;

/** The text in `language`, else in any language that it has, else an empty string. */
export function textIn(text: Text, language: Language): string {
  if (text[language]) return text[language];
  const other = LANGUAGES.find((candidate) => text[candidate]);
  return other ? (text[other] ?? '') : '';
}
