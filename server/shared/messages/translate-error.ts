import type { ErrorCode } from '../error-codes.ts';
import type { ErrorDetails } from '../errors.ts';
import type { Language } from '../language.ts';
import { errorMessagesAr } from './ar.ts';
import { errorMessagesEn } from './en.ts';

const messages: Record<Language, Record<ErrorCode, string>> = {
  ar: errorMessagesAr,
  en: errorMessagesEn,
};

/** The sentence for an error code in one language, with `{name}` filled from `details`. */
export function translateError(
  code: ErrorCode,
  language: Language,
  details?: ErrorDetails,
): string {
  return messages[language][code].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = details?.[name];
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : placeholder;
  });
}
