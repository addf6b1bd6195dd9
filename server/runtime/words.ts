import { memoized } from '#server/shared/memoized.ts';
import { isOneEdit } from './edit-distance.ts';
import { foldBeginning, foldWords } from './fold-words.ts';

const MIN_TYPO_LENGTH = 5;
/** Keywords stand in the beginning of a message. */
const MAX_PHRASE_LENGTH = 1000;
const MOST_PHRASES_KEPT = 1000;
const MOST_WORDS_KEPT = 4000;
const ARTICLES = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{L}{2})/u;
const PREPOSITIONS = /^[وبل](?=\p{L}{3})/u;
const ARABIC_ENDINGS = /(?<=\p{L}{3})(?:ات|ون|وا|ين|ها|هم|كم|نا|ه|ي)$/u;
/** «عمولتكم» is «عمولة»; in shorter words the letter may belong to the root: «بيتكم». */
const FEMININE_ENDINGS = /(?<=\p{L}{4})ت(?:ها|هم|كم|نا|ه|ي)$/u;
const ENGLISH_ENDINGS = /(?<=[a-z]{3})(?:es|s|ing|ed)$/;

const STOP_WORDS = new Set(
  `a an the is are am be do does did can could will would i you we they it he she my your our me us of
  in on at to for from with and or but not so if as by about what which who how when where why this that
  there please want need have has any get tell know hi hello yes no ok much many
  u ur r pls plz
  في من على الى عن مع او و ثم هل ما ماذا ايه شو وش ليه كيف ازاي متى امتى اين فين وين كم بكم كام بكام انا انت انتم هو هي
  نحن هذا هذه ده دي اللي الذي التي ان كان يكون عندكم عندي لو ممكن عايز عاوز اريد ابغى بدي محتاج لازم فيه يا
  من فضلك سمحت نعم لا ايوه اه تمام ابي ودي انتو`
    .split(/\s+/)
    .map(foldWords),
);

/** The words of a text that carry meaning, folded and brought to a simple stem. */
export function meaningfulWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stem);
}

/** A word without article, preposition and common endings, so that forms of one word meet. */
export function stem(word: string): string {
  const bare = withoutArticle(word);
  const feminine = bare.replace(FEMININE_ENDINGS, '');
  const arabic = feminine === bare ? bare.replace(ARABIC_ENDINGS, '') : feminine;
  return arabic.replace(ENGLISH_ENDINGS, '');
}

function withoutArticle(word: string): string {
  const bare = word.replace(ARTICLES, '');
  return bare === word ? word.replace(PREPOSITIONS, '') : bare;
}

/** True for equal words, and for long ones that differ by one typing mistake. */
export function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  return (
    left.length >= MIN_TYPO_LENGTH && right.length >= MIN_TYPO_LENGTH && isOneEdit(left, right)
  );
}

/** True for a word that carries no meaning by itself; the word is folded. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * The forms under which a word of a label or keyword is known: with and without article and the
 * endings of plurals and pronouns. Two words are the same when their forms meet.
 */
export function formsOf(word: string): ReadonlySet<string> {
  return new Set([word, word.replace(ARTICLES, '')].flatMap(endingsOff));
}

/** The forms of a word in a message: there «و», «ب» and «ل» may be stuck to it as well. */
export const typedFormsOf = memoized(
  (word: string): ReadonlySet<string> =>
    new Set([...formsOf(word), ...endingsOff(word.replace(PREPOSITIONS, ''))]),
  MOST_WORDS_KEPT,
);

function endingsOff(word: string): string[] {
  const plain = word.replace(/(?<=\p{L}ا)ء$/u, '');
  return [
    word,
    plain,
    ...[ARABIC_ENDINGS, /(?<=[a-z]{3})s$/, ENGLISH_ENDINGS].map((ending) =>
      plain.replace(ending, ''),
    ),
  ];
}

/** True when the two sets of forms share one. */
export function formsMeet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const form of left) {
    if (right.has(form)) return true;
  }
  return false;
}

interface PhraseWord {
  readonly forms: ReadonlySet<string>;
  /** Every form of the word in a message holds these letters. */
  readonly core: string;
}

/** The keywords of a bot are looked for in each message. */
const phraseWords = memoized(
  (phrase: string): readonly PhraseWord[] =>
    foldWords(phrase)
      .split(' ')
      .map((word) => ({ forms: formsOf(word), core: word.replace(ARTICLES, '').slice(0, 3) })),
  MOST_PHRASES_KEPT,
);

/** True when the phrase stands in the text as whole words; articles and endings do not matter. */
export function containsPhrase(text: string, phrase: string): boolean {
  const words = foldBeginning(text, MAX_PHRASE_LENGTH).split(' ');
  const wanted = phraseWords(phrase);
  if (wanted[0]?.core === '') return false;
  return words.some((_, start) =>
    wanted.every(({ forms, core }, offset) => {
      const candidate = words[start + offset];
      return candidate?.includes(core) === true && formsMeet(forms, typedFormsOf(candidate));
    }),
  );
}

/** True when both are the same words; articles and endings do not matter. */
export function isSamePhrase(left: string, right: string): boolean {
  return left.split(' ').length === right.split(' ').length && containsPhrase(left, right);
}
