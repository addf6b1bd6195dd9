import { foldBeginning } from '#server/runtime/fold-words.ts';
import {
  AGREEMENT,
  ASKED_ABOUT,
  FILLERS,
  NO,
  NO_PHRASES,
  NO_SIGNS,
  PRAISE,
  UNSURE_PHRASES,
  YES,
  YES_ALONE,
  YES_PHRASES,
  YES_SIGNS,
} from './boolean-words.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { MAX_LINE_LENGTH } from './tidy-line.ts';

/** Later words explain the answer and are no part of it. */
const MAX_WORDS = 8;
/** Stand for a whole phrase while the words are read one by one. */
const YES_MARK = 'ok';
const NO_MARK = 'no';
const APOSTROPHES = /(?<=\p{L})['’‘`´](?=\p{L})/gu;

type Said = 'yes' | 'agreed' | 'no' | null;

/**
 * Yes or no in Arabic, its dialects and English. A negation decides («مش تمام» is no), also behind a
 * word of agreement («أكيد لا»); "I don't know", and agreement with a question, are not understood.
 */
export function parseBoolean(typed: string): Parsed<boolean> {
  const text = typed.slice(0, MAX_LINE_LENGTH);
  const isYes = readBoolean(text.replace(APOSTROPHES, ''), /[?؟]/.test(text));
  return isYes === null ? refused('retry_boolean') : understood(isYes);
}

function readBoolean(text: string, isQuestion: boolean): boolean | null {
  const line = ` ${foldBeginning(text, MAX_LINE_LENGTH)} `;
  if (UNSURE_PHRASES.some((phrase) => line.includes(` ${phrase} `))) return null;
  const words = withMarks(line).split(' ').slice(0, MAX_WORDS);
  const said = words.map((word, index) => saidBy(word, words[index + 1]));
  const first = said.findIndex((meaning) => meaning !== null);
  if (first === -1) return isYesAlone(words) || signIn(text);
  const later = said.slice(first + 1);
  switch (said[first]) {
    case 'no':
      return false;
    case 'yes':
      // "Yes no" contradicts itself; "yes, I am not late" does not.
      return words.length === first + 2 && later[0] === 'no' ? null : true;
    default:
      if (later[0] === 'no') return false;
      return (isQuestion && words.length > 1) || later.includes('no') ? null : true;
  }
}

/** The words, with phrases of agreement or refusal as one word of the same meaning. */
function withMarks(line: string): string {
  const replaced = (text: string, phrases: readonly string[], mark: string) =>
    phrases.reduce((rest, phrase) => rest.replace(` ${phrase} `, ` ${mark} `), text);
  const withoutPraise = replaced(line, PRAISE, '');
  return replaced(replaced(withoutPraise, NO_PHRASES, NO_MARK), YES_PHRASES, YES_MARK)
    .replace(/ +/g, ' ')
    .trim();
}

function saidBy(word: string, next: string | undefined): Said {
  if (word === 'ما' && ASKED_ABOUT.test(next ?? '')) return null;
  for (const spelling of [word, word.replace(/(.)\1+/gu, '$1')]) {
    if (NO.has(spelling)) return 'no';
    if (YES.has(spelling)) return 'yes';
    if (AGREEMENT.has(spelling)) return 'agreed';
  }
  return null;
}

function isYesAlone(words: readonly string[]): true | null {
  const isSaid = words.some((word) => YES_ALONE.has(word));
  return isSaid && words.every((word) => YES_ALONE.has(word) || FILLERS.has(word)) ? true : null;
}

function signIn(text: string): boolean | null {
  if (NO_SIGNS.test(text)) return false;
  return YES_SIGNS.test(text) ? true : null;
}
