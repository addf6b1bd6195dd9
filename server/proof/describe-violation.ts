import type { Language } from '#server/shared/language.ts';
import { type ViolationCode, violationCodes } from './codes.ts';
import { violationTextsAr } from './messages/ar.ts';
import { type ViolationText, violationTextsEn } from './messages/en.ts';
import type { Violation } from './types.ts';

const texts: Record<Language, Record<ViolationCode, ViolationText>> = {
  ar: violationTextsAr,
  en: violationTextsEn,
};
const MAX_LIST = 12;

/** What is wrong and what to do about it, in one language. An unknown code describes itself. */
export function describeViolation(violation: Violation, language: Language): ViolationText {
  const { code, details } = violation;
  if (!isKnown(code)) return { sentence: code, hint: '' };
  const { sentence, hint } = texts[language][code];
  return { sentence: fill(sentence, details, language), hint: fill(hint, details, language) };
}

function isKnown(code: string): code is ViolationCode {
  return Object.hasOwn(violationCodes, code);
}

function fill(template: string, details: Violation['details'], language: Language): string {
  return template
    .replace(/(?<!\{)\{(\w+)\}(?!\})/g, (_, name: string) => {
      const value = Object.hasOwn(details, name) ? details[name] : undefined;
      if (value === undefined) return '';
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      return value.slice(0, MAX_LIST).join(language === 'ar' ? '، ' : ', ');
    })
    .trim();
}
