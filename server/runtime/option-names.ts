import type { Text } from '#server/bot-spec/text.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { foldWords } from './fold-words.ts';
import { formsOf, isStopWord } from './words.ts';

/** A word and the forms under which it is known. */
export interface KnownWord {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
}

/** A label in one language, ready to be compared. */
export interface OptionName {
  readonly label: string;
  readonly folded: string;
  /** Without "the" and "a". */
  readonly words: readonly string[];
  /** For each word the forms under which it is known. */
  readonly forms: readonly ReadonlySet<string>[];
  /** The words that carry meaning. */
  readonly meaningful: readonly KnownWord[];
}

const ARTICLES = new Set(['the', 'a', 'an']);
const known = new WeakMap<Text, readonly OptionName[]>();

/** The names of an option, one for each language that has one. */
export function namesOf(label: Text): readonly OptionName[] {
  const found = known.get(label);
  if (found) return found;
  const names = LANGUAGES.flatMap((language) => {
    const written = label[language]?.trim() ?? '';
    return written === '' ? [] : [nameOf(written)];
  });
  known.set(label, names);
  return names;
}

function nameOf(label: string): OptionName {
  const folded = foldWords(label);
  const all = folded === '' ? [] : folded.split(' ');
  const weighty = all.filter((word) => !ARTICLES.has(word));
  const words = weighty.length > 0 ? weighty : all;
  const meaningful = words
    .filter((word) => !isStopWord(word))
    .map((word) => ({ word, forms: formsOf(word) }));
  return { label, folded, words, forms: words.map(formsOf), meaningful };
}
