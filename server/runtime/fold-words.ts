import { foldText } from '#server/shared/arabic.ts';

/** A text as words that compare equal over spellings: no case, marks, emoji or punctuation. */
export function foldWords(text: string): string {
  return foldBeginning(text, Number.POSITIVE_INFINITY);
}

/** {@link foldWords} of the first characters, at most `most`: the time does not grow beyond. */
export function foldBeginning(text: string, most: number): string {
  // Some characters become many: the length is bounded before and after.
  return foldText(text.slice(0, most).normalize('NFKC').slice(0, most))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
