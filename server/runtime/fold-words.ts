import { foldText } from '#server/shared/arabic.ts';
import { memoized } from '#server/shared/memoized.ts';

const MAX_KEPT = 2_000;
const MAX_KEPT_LENGTH = 200;

/** A text as words that compare equal over spellings: no case, marks, emoji or punctuation. */
export function foldWords(text: string): string {
  return text.length > MAX_KEPT_LENGTH ? fold(text) : keptFold(text);
}

/** {@link foldWords} of the first characters, at most `most`: the time does not grow beyond. */
export function foldBeginning(text: string, most: number): string {
  // Some characters become many: the length is bounded before and after.
  return foldWords(text.slice(0, most).normalize('NFKC').slice(0, most));
}

function fold(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Labels and keywords are compared with every message. */
const keptFold = memoized(fold, MAX_KEPT);

/** Takes characters that nobody sees out of what a customer typed; keeps the words as they are. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => keptCharacter(character))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Line breaks and the joiners of emoji and Persian words stay. */
function keptCharacter(character: string): string {
  if (character === '\n' || character === '\u200C' || character === '\u200D') return character;
  return character === '\t' || character === '\r' ? ' ' : '';
}
