import MiniSearch from 'minisearch';
import { isSameWord, meaningfulWords } from './words.ts';

/** A text to be found: by the words that stand for it, and less by those that only stand in it. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A word of the title counts fully, a word that only stands in the body counts less. */
const BODY_WEIGHT = 0.6;
const ENOUGH = 0.5;
const MIN_TYPO_LENGTH = 5;
const MAX_WORDS = 60;

/** Finds the text that a message is about. */
export interface WordSearch {
  /** The id of the text that shares most words with the message, if it shares enough; else null. */
  best(typed: string): string | null;
}

/** An index over texts in Arabic and English; equal for two spellings of the same words. */
export function createWordSearch(texts: readonly Searchable[]): WordSearch {
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'body'],
    tokenize: meaningfulWords,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (words) => words.split(' '),
      boost: { title: 1 / BODY_WEIGHT },
      fuzzy: (term) => (term.length >= MIN_TYPO_LENGTH ? 1 : false),
    },
  });
  index.addAll(texts);
  return {
    best(typed) {
      const words = [...new Set(meaningfulWords(typed))].slice(0, MAX_WORDS);
      if (words.length === 0 || texts.length === 0) return null;
      let best: { readonly id: string; readonly share: number } | null = null;
      // Results come best first, so that of two with the same share the rarer words win.
      for (const { id, match } of index.search(words.join(' '))) {
        const share = sharedWords(words, match) / words.length;
        if (share >= ENOUGH && share > (best?.share ?? 0)) best = { id: String(id), share };
      }
      return best?.id ?? null;
    },
  };
}

/** How many of the words the text holds; `match` names the fields of each of its words. */
function sharedWords(
  words: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): number {
  const found = Object.entries(match);
  const weights = words.map((word) => {
    const fields = found.flatMap(([term, inFields]) => (isSameWord(term, word) ? inFields : []));
    if (fields.includes('title')) return 1;
    return fields.length > 0 ? BODY_WEIGHT : 0;
  });
  return weights.reduce<number>((sum, weight) => sum + weight, 0);
}
