import { fillWords } from '#server/bot-spec/wording/say.ts';
import type { Language } from '#server/shared/language.ts';
import { changeTextsAr } from './messages/ar.ts';
import { changeTextsEn } from './messages/en.ts';

export type ChangeTextKey = keyof typeof changeTextsEn;

const texts: Record<Language, Record<ChangeTextKey, string>> = {
  ar: changeTextsAr,
  en: changeTextsEn,
};

/** A sentence about a change, with `{name}` filled in. */
export function tell(
  key: ChangeTextKey,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillWords(texts[language][key], values);
}
