import type { KnowledgeEntry } from '#server/bot-spec/collections.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { keywordsOf } from './triggers.ts';
import { containsPhrase, isSameWord, meaningfulWords } from './words.ts';

/**
 * True for a message that holds a keyword of the flow but asks what the entry answers: "how do I
 * cancel my appointment" beside the keyword "appointment". All that it says besides the keywords
 * stands in the question of the entry, which speaks of the keyword too or shares two words or more.
 */
export function asksBeyondKeyword(typed: string, flow: Flow, entry: KnowledgeEntry): boolean {
  const keywords = keywordsOf(flow);
  const ofKeywords = keywords.flatMap(meaningfulWords);
  const question = LANGUAGES.map((language) => entry.question[language] ?? '').join(' ');
  const asked = meaningfulWords(question);
  const rest = meaningfulWords(typed).filter((word) => !isAmong(word, ofKeywords));
  if (rest.length === 0 || !rest.every((word) => isAmong(word, asked))) return false;
  return rest.length > 1 || keywords.some((keyword) => containsPhrase(question, keyword));
}

function isAmong(word: string, words: readonly string[]): boolean {
  return words.some((other) => isSameWord(word, other));
}
