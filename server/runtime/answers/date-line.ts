import { alternatives, HIJRI_MONTHS, MONTHS } from './calendar-words.ts';
import { composeNumber } from './compose-number.ts';
import { numberTokens } from './number-tokens.ts';
import { arabicOrdinalsInDigits, englishOrdinalsInDigits } from './ordinal-words.ts';
import { tidyLine } from './tidy-line.ts';

const MAX_NUMBER_WORDS = 4;
const COUNTED =
  /^(?:days?|weeks?|months?|hours?|minutes?|يوم|يوما|ايام|اسبوع|اسابيع|شهر|شهور|اشهر|ساعه|ساعات|دقيقه|دقايق|دقائق)$/;
const MONTH_STARTS = new Set(
  alternatives(new Map([...MONTHS, ...HIJRI_MONTHS]))
    .split('|')
    .map((name) => name.split(' ')[0] ?? ''),
);
/** The day that a word before the name of a month means. */
const EDGES: ReadonlyMap<string, string> = new Map([
  ['اول', '1'],
  ['غره', '1'],
  ['نص', '15'],
  ['نصف', '15'],
  ['منتصف', '15'],
  ['mid', '15'],
]);
const APOSTROPHES = /['`´ʻʼʾʿ]/g;

/**
 * A tidy line as the readers of dates want it: ordinals in digits, and number words in digits where
 * a month or a unit of time follows: «خمسة وعشرين ديسمبر» is "25 ديسمبر".
 */
export function dateLine(typed: string): string {
  const line = tidyLine(typed)
    .replace(APOSTROPHES, '')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return countsInDigits(englishOrdinalsInDigits(arabicOrdinalsInDigits(line)));
}

function countsInDigits(line: string): string {
  const words = line.split(' ');
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!COUNTED.test(word) && !MONTH_STARTS.has(word)) continue;
    const edge = EDGES.get(words[index - 1] ?? '');
    if (edge !== undefined && MONTH_STARTS.has(word)) words[index - 1] = edge;
    const end = words[index - 1] === 'من' || words[index - 1] === 'of' ? index - 1 : index;
    for (let start = Math.max(0, end - MAX_NUMBER_WORDS); start < end; start += 1) {
      const value = wholeNumber(words.slice(start, end));
      if (value === null) continue;
      words.splice(start, end - start, String(value));
      index -= end - start - 1;
      break;
    }
  }
  return words.join(' ');
}

/** The whole number that all these words make together, when none of them has digits already. */
function wholeNumber(words: readonly string[]): number | null {
  if (words.some((word) => /\d/.test(word)) || words[0]?.length === 1) return null;
  const tokens = numberTokens(words.join(' '));
  if (tokens[0]?.type === 'and' || tokens.at(-1)?.type === 'and') return null;
  const value = composeNumber(tokens);
  return value !== null && Number.isInteger(value) ? value : null;
}
