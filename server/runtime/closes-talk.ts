import { parseBoolean } from './answers/boolean.ts';
import { foldWords } from './fold-words.ts';
import { isDoneAsking } from './small-talk.ts';

/** "Yes, but another question" goes on. */
const MAX_WORDS = 3;

/** True for "OK", «لا شكرًا», "that is all": what people write where nothing was asked. */
export function closesTalk(typed: string): boolean {
  if (isDoneAsking(typed)) return true;
  return foldWords(typed).split(' ').length <= MAX_WORDS && parseBoolean(typed).ok;
}
