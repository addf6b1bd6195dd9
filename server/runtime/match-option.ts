import type { Text } from '#server/bot-spec/text.ts';
import { foldBeginning, foldWords } from './fold-words.ts';
import { matchPosition } from './match-position.ts';
import { nearOptions } from './near-options.ts';
import { namesOf, type OptionName } from './option-names.ts';
import { formsMeet, typedFormsOf } from './words.ts';

/** What a message means among options, by their indexes. */
export type OptionMatch =
  | { readonly type: 'sure'; readonly index: number }
  /** One to three that may be meant, in the order of the options: the bot asks. */
  | { readonly type: 'unsure'; readonly indexes: readonly number[] }
  | { readonly type: 'none' };

/** A message as it is compared with options. */
export interface TypedWords {
  readonly written: string;
  readonly folded: string;
  /** Each word once. */
  readonly words: readonly string[];
  /** How many words the message has. */
  readonly count: number;
  /** For each word the forms under which it is known. */
  readonly forms: readonly ReadonlySet<string>[];
  /** The forms of all words together. */
  readonly allForms: ReadonlySet<string>;
}

const MAX_ASKED = 3;
/** Who writes more chooses no option. */
const MAX_LENGTH = 300;
const NEGATIONS = new Set(
  'no not dont don never without لا لأ مش مو مب ما بدون بلاش غير'.split(' ').map(foldWords),
);

/**
 * Which of the labels a message means. Sure: the same words in any language, the number of the
 * option, all words of one label inside the message, one typing mistake. Unsure: several that fit
 * equally well, two typing mistakes, a part of the words, a label beside a negation.
 */
export function matchOption(text: string, labels: readonly Text[]): OptionMatch {
  const typed = typedWords(text);
  const options = labels.map(namesOf);
  if (typed.folded === '')
    return onlyOne(indexesOf(options, (name) => name.label === typed.written));
  const same = indexesOf(options, (name) => name.folded === typed.folded)[0];
  if (same !== undefined) return { type: 'sure', index: same };
  const position = matchPosition(typed, options);
  if (position) return position;
  const inside = withAllWords(typed, options);
  const isDenied = isDenial(typed);
  if (inside.length > 0) return isDenied ? asked(inside) : onlyOne(inside);
  const { sure, unsure } = nearOptions(typed, options);
  return sure.length === 1 && !isDenied
    ? onlyOne(sure)
    : asked([...sure, ...(isDenied ? [] : unsure)]);
}

/** The options of which all words stand in a message that denies nothing: «القهوة والمكان». */
export function optionsNamedIn(text: string, labels: readonly Text[]): readonly number[] {
  const typed = typedWords(text);
  return isDenial(typed) ? [] : withAllWords(typed, labels.map(namesOf));
}

function isDenial({ words }: TypedWords): boolean {
  return words.some((word) => NEGATIONS.has(word));
}

function typedWords(text: string): TypedWords {
  const written = text.slice(0, MAX_LENGTH).trim();
  const folded = foldBeginning(written, MAX_LENGTH);
  const all = folded.split(' ');
  const words = [...new Set(all)];
  const forms = words.map(typedFormsOf);
  return {
    written,
    folded,
    words,
    count: all.length,
    forms,
    allForms: new Set(forms.flatMap((set) => [...set])),
  };
}

function onlyOne(indexes: readonly number[]): OptionMatch {
  const [index] = indexes;
  return indexes.length === 1 && index !== undefined ? { type: 'sure', index } : asked(indexes);
}

function asked(indexes: readonly number[]): OptionMatch {
  return indexes.length === 0 || indexes.length > MAX_ASKED
    ? { type: 'none' }
    : { type: 'unsure', indexes };
}

function indexesOf(
  options: readonly (readonly OptionName[])[],
  holds: (name: OptionName) => boolean,
): number[] {
  return options.flatMap((names, index) => (names.some(holds) ? [index] : []));
}

/** The options of which all words stand in the message; not one that is a part of another: "Pizza". */
function withAllWords(
  { allForms }: TypedWords,
  options: readonly (readonly OptionName[])[],
): number[] {
  const found = options.flatMap((names, index) => {
    const name = names.find(
      ({ forms: wanted }) => wanted.length > 0 && wanted.every((word) => formsMeet(word, allForms)),
    );
    return name ? [{ index, name }] : [];
  });
  const isPart = (part: OptionName, whole: OptionName) =>
    part.forms.length < whole.forms.length &&
    part.forms.every((word) => whole.forms.some((other) => formsMeet(word, other)));
  return found
    .filter(({ name }) => !found.some((other) => isPart(name, other.name)))
    .map(({ index }) => index);
}
