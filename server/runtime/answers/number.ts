import { foldText } from '#server/shared/arabic.ts';
import { MULTIPLIERS, NUMBER_WORDS } from './number-words.ts';
import { type Parsed, refused, understood } from './parsed.ts';

export interface NumberBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean | undefined;
}

const LARGEST = 1e12;
const NUMBER = /(?<![\d.,])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)/g;

/**
 * The one number in a message: digits of any script, separators, a word up to twelve, "500k",
 * "٢ مليون", with or without a unit. Two numbers, or none, are not understood.
 */
export function parseNumber(typed: string, bounds: NumberBounds): Parsed<number> {
  const value = readNumber(typed);
  if (value === null || Math.abs(value) > LARGEST) return refused('retry_number');
  if (bounds.integer && !Number.isInteger(value)) return refused('not_whole');
  if (bounds.min !== undefined && value < bounds.min)
    return refused('too_small', { min: bounds.min });
  if (bounds.max !== undefined && value > bounds.max)
    return refused('too_large', { max: bounds.max });
  // Adding 0 makes 0 of -0, which JSON does not keep.
  return understood(value + 0);
}

/** An amount of money: a number that is not negative, rounded to two decimals. */
export function parseMoney(typed: string, bounds: NumberBounds): Parsed<number> {
  const parsed = parseNumber(typed, { ...bounds, min: Math.max(0, bounds.min ?? 0) });
  if (!parsed.ok) {
    return parsed.problem.text === 'retry_number' ? refused('retry_money') : parsed;
  }
  return understood(Math.round(parsed.value * 100) / 100);
}

/** A number in digits or a word, multiplied where "thousand" or "million" follows; else null. */
export function readNumber(typed: string): number | null {
  const text = decimalComma(foldText(typed.normalize('NFKC'))).trim();
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length > 1) return null;
  const [digits] = numbers;
  if (digits) {
    const value = Number(digits[0].replaceAll(',', ''));
    const following = wordsOf(text.slice(digits.index + digits[0].length))[0];
    return value * (MULTIPLIERS.get(following ?? '') ?? 1);
  }
  if (/\d/.test(text)) return null;
  const words = wordsOf(text);
  const found = words.flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  if (found.length > 1 || words.length > 4) return null;
  const factor = words.map((word) => MULTIPLIERS.get(word)).find((known) => known !== undefined);
  const [value] = found;
  return value === undefined ? null : value * (factor ?? 1);
}

/** "1,5" is one and a half; a comma before three digits separates thousands. */
function decimalComma(text: string): string {
  return text.replace(/(^|[^\d,.])(\d+),(\d{1,2})(?![\d,.])/g, '$1$2.$3');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}
