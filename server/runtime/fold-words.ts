import { foldText } from '#server/shared/arabic.ts';

/** A text as words that compare equal over spellings: no case, marks, emoji or punctuation. */
export function foldWords(text: string): string {
  return foldText(text.normalize('NFKC'))
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
