import type { Language } from '#server/shared/language.ts';
import { say } from './say.ts';

/** Several things as a sentence names them: `a, b and c`; Arabic joins every one of them. */
export function listed(
  words: readonly string[],
  language: Language,
  conjunction: 'and' | 'or' = 'and',
): string {
  const last = say(conjunction, language);
  if (language === 'ar' || words.length < 3) return words.join(last);
  return `${words.slice(0, -1).join(say('comma', language))}${last}${words.at(-1) ?? ''}`;
}
