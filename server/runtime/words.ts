import { foldWords } from './fold-words.ts';
import { isOneEdit } from './match-option.ts';

const MIN_TYPO_LENGTH = 5;
const ARTICLES = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{L}{2})/u;
const PREPOSITIONS = /^[وبل](?=\p{L}{3})/u;
const ARABIC_ENDINGS = /(?<=\p{L}{3})(?:ات|ون|وا|ين|ها|هم|كم|نا|ه|ي)$/u;
const ENGLISH_ENDINGS = /(?<=[a-z]{3})(?:es|s|ing|ed)$/;

const STOP_WORDS = new Set(
  `a an the is are am be do does did can could will would i you we they it he she my your our me us of
  in on at to for from with and or but not so if as by about what which who how when where why this that
  there please want need have has any get tell know hi hello
  في من على الى عن مع او و ثم هل ما ماذا ايه شو وش ليه كيف ازاي متى امتى اين فين وين كم بكم انا انت انتم هو هي
  نحن هذا هذه ده دي اللي الذي التي ان كان يكون عندكم عندي لو ممكن عايز عاوز اريد ابغى بدي محتاج لازم فيه يا
  من فضلك سمحت`
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
  return bare.replace(ARABIC_ENDINGS, '').replace(ENGLISH_ENDINGS, '');
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

/** True when the phrase stands in the text as whole words, articles aside. */
export function containsPhrase(text: string, phrase: string): boolean {
  const words = foldWords(text).split(' ');
  const wanted = foldWords(phrase).split(' ').map(withoutArticle);
  if (wanted[0] === '') return false;
  return words.some((_, start) =>
    wanted.every((word, offset) => {
      const candidate = words[start + offset];
      return candidate !== undefined && (candidate === word || withoutArticle(candidate) === word);
    }),
  );
}
