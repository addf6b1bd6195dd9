import type { Text } from '#server/bot-spec/text.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { foldWords } from './fold-words.ts';
import { formsOf } from './words.ts';

/** A label in one language, ready to be compared. */
export interface OptionName {
  readonly label: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** For each word the forms under which it is known. */
  readonly forms: readonly ReadonlySet<string>[];
}

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
  const words = folded === '' ? [] : folded.split(' ');
  return { label, folded, words, forms: words.map(formsOf) };
}
