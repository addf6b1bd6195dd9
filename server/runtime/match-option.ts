import { westernDigits } from '#server/shared/arabic.ts';
import { foldWords } from './fold-words.ts';

const MIN_TYPO_LENGTH = 5;

/**
 * The index of the one label that `text` means, or null. In this order: the same words, the number
 * of the option, all words of exactly one label inside the text, one typing mistake.
 */
export function matchOption(text: string, labels: readonly string[]): number | null {
  const typed = foldWords(text);
  const folded = labels.map(foldWords);
  if (typed !== '') {
    const exact = folded.indexOf(typed);
    if (exact !== -1) return exact;
  } else return onlyIndex(labels, (label) => label.trim() !== '' && label.trim() === text.trim());
  const number = /^\s*(\d{1,3})\s*[.)]?\s*$/.exec(westernDigits(text))?.[1];
  if (number !== undefined) {
    const index = Number(number) - 1;
    return index >= 0 && index < labels.length ? index : null;
  }
  const inside = onlyIndex(folded, (label) => label !== '' && ` ${typed} `.includes(` ${label} `));
  if (inside !== null) return inside;
  if (typed.length < MIN_TYPO_LENGTH) return null;
  return onlyIndex(folded, (label) => label.length >= MIN_TYPO_LENGTH && isOneEdit(typed, label));
}

function onlyIndex(labels: readonly string[], holds: (label: string) => boolean): number | null {
  const indexes = labels.flatMap((label, index) => (holds(label) ? [index] : []));
  return indexes.length === 1 ? (indexes[0] ?? null) : null;
}

/** True when one letter more, less, changed or swapped with its neighbour makes `right` of `left`. */
export function isOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const room = Math.min(left.length, right.length) - start;
  while (end < room && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const before = left.slice(start, left.length - end);
  const after = right.slice(start, right.length - end);
  if (before.length <= 1 && after.length <= 1) return true;
  return before.length === 2 && before[0] === after[1] && before[1] === after[0];
}
