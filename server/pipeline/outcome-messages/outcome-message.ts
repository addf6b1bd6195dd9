import type { Language } from '#server/shared/language.ts';
import { outcomeMessagesAr } from './ar.ts';
import { outcomeMessagesEn } from './en.ts';
import type { OutcomeCode } from './outcome-codes.ts';

const messages = { ar: outcomeMessagesAr, en: outcomeMessagesEn };

/** The sentence for a run that ended without a bot. A code of an older version is told as ours. */
export function outcomeMessage(code: string, language: Language): string {
  return messages[language][isOutcomeCode(code) ? code : 'internal/unexpected'];
}

function isOutcomeCode(code: string): code is OutcomeCode {
  return Object.hasOwn(outcomeMessagesEn, code);
}
