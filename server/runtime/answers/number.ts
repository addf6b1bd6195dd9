import { type NumberRun, numberRuns } from './number-runs.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { MAX_LINE_LENGTH, tidyLine } from './tidy-line.ts';

export interface NumberBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean | undefined;
}

const LARGEST = 1e12;
/** A number in words stands in a short answer; in a longer text "one" counts nothing. */
const MAX_OTHER_WORDS = 3;

/**
 * The one number in a message: digits of any script with separators, words in both languages,
 * "500k", "٢ مليون", "two and a half", with or without a unit. Two numbers, or none, are not
 * understood.
 */
export function parseNumber(typed: string, bounds: NumberBounds): Parsed<number> {
  const value = readNumber(typed);
  return value === null ? refused('retry_number') : withinBounds(value, bounds);
}

function withinBounds(value: number, bounds: NumberBounds): Parsed<number> {
  if (bounds.integer && !Number.isInteger(value)) return refused('not_whole');
  if (bounds.min !== undefined && value < bounds.min)
    return refused('too_small', { min: bounds.min });
  if (bounds.max !== undefined && value > bounds.max)
    return refused('too_large', { max: bounds.max });
  // Adding 0 makes 0 of -0, which JSON does not keep.
  return understood(value + 0);
}

/** An amount of money, not negative, rounded to two decimals: "250 جنيه ونص", "3 pounds 50 cents". */
export function parseMoney(typed: string, bounds: NumberBounds): Parsed<number> {
  const value = readNumber(typed, SUBUNITS);
  if (value === null) return refused('retry_money');
  const cents = Math.round(value * 100) / 100;
  return withinBounds(cents, { ...bounds, min: Math.max(0, bounds.min ?? 0) });
}

/** Hundredths of a currency, folded. */
const SUBUNITS: ReadonlySet<string> = new Set(
  'قرش قروش هلله هللات سنت سنتات سنتيم cent cents piaster piasters piastre piastres halala halalas pence'.split(
    ' ',
  ),
);

/**
 * The one number in a message, or null. Where `subunits` are given, a number before such a word
 * counts hundredths and may follow another one.
 */
export function readNumber(
  typed: string,
  subunits: ReadonlySet<string> = new Set(),
): number | null {
  if (typed.length > MAX_LINE_LENGTH) return null;
  const line = numberRuns(tidyLine(typed));
  if (!line) return null;
  const value = onlyValue(line.runs, subunits);
  if (value === null || Math.abs(value) > LARGEST) return null;
  const isInWords = !line.runs.some(({ hasDigits }) => hasDigits);
  return isInWords && line.otherWords > MAX_OTHER_WORDS ? null : value;
}

function onlyValue(runs: readonly NumberRun[], subunits: ReadonlySet<string>): number | null {
  const counted = runs.map((run) => {
    const isSubunit = run.unit !== null && subunits.has(run.unit);
    return { ...run, isSubunit, value: isSubunit ? run.value / 100 : run.value };
  });
  const [first, second] = counted;
  if (!first) return null;
  if (!second) return first.value;
  const isSecondPart = (second.isSubunit && !first.isSubunit) || second.isRest;
  if (counted.length === 2 && isSecondPart) return first.value + second.value;
  // Beside digits a number word is mostly just a word: "one table for 4".
  const inDigits = counted.filter(({ hasDigits }) => hasDigits);
  return inDigits.length === 1 ? (inDigits[0]?.value ?? null) : null;
}
