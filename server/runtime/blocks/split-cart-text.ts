import { NUMBER_WORDS } from '#server/runtime/answers/number-words.ts';
import { foldWords } from '#server/runtime/fold-words.ts';

const SEPARATORS = /[,،;؛\n+&]|\s(?:and|plus|و)\s|\sو(?=[\p{L}\p{N}])/iu;
const DIGITS = /^\d{1,4}$/;

/** The parts of an order that stand side by side: "2 cola and a pizza". As written, none empty. */
export function splitCartText(typed: string): string[] {
  return typed
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** True for a name that would be taken apart. */
export function hasSeparator(name: string): boolean {
  return SEPARATORS.test(name);
}

/** What stands side by side without a comma: "2 margherita 3 cola", or each with its number behind. */
export function splitAtNumbers(part: string): string[] {
  const words = part.split(/\s+/).filter((word) => word !== '');
  const isBehind = !isNumber(words[0] ?? '') && isNumber(words.at(-1) ?? '');
  const pieces: string[][] = [[]];
  for (const word of words) {
    const piece = pieces.at(-1) ?? [];
    if (isNumber(word) && !isBehind && piece.length > 0) pieces.push([word]);
    else piece.push(word);
    if (isNumber(word) && isBehind) pieces.push([]);
  }
  return pieces.map((piece) => piece.join(' ')).filter((piece) => piece !== '');
}

/** True for digits, and for the words of numbers. */
export function isNumber(word: string): boolean {
  const folded = foldWords(word);
  return DIGITS.test(folded) || NUMBER_WORDS.has(folded);
}
