import type { KnowledgeEntry } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { isSameWord, meaningfulWords } from './words.ts';

/** A word of the question counts fully, a word that only stands in the answer counts less. */
const ANSWER_WEIGHT = 0.6;
const ENOUGH = 0.5;

interface IndexedEntry {
  readonly entry: KnowledgeEntry;
  readonly question: readonly string[];
  readonly answer: readonly string[];
}

const indexes = new WeakMap<BotSpec, readonly IndexedEntry[]>();

/** The owner's answer that shares most words with what the customer wrote, if it shares enough. */
export function findKnowledge(spec: BotSpec, typed: string): KnowledgeEntry | undefined {
  const words = [...new Set(meaningfulWords(typed))];
  if (words.length === 0 || spec.knowledge.length === 0) return undefined;
  let best: { entry: KnowledgeEntry; score: number } | undefined;
  for (const indexed of indexedKnowledge(spec)) {
    const score = scoreOf(words, indexed);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { entry: indexed.entry, score };
  }
  return best?.entry;
}

function indexedKnowledge(spec: BotSpec): readonly IndexedEntry[] {
  const known = indexes.get(spec);
  if (known) return known;
  const created = spec.knowledge.map((entry) => ({
    entry,
    question: LANGUAGES.flatMap((language) => meaningfulWords(entry.question[language] ?? '')),
    answer: LANGUAGES.flatMap((language) => meaningfulWords(entry.answer[language] ?? '')),
  }));
  indexes.set(spec, created);
  return created;
}

/** 0 to 1: the share of the customer's words that the entry holds. */
function scoreOf(words: readonly string[], { question, answer }: IndexedEntry): number {
  const weights = words.map((word) => {
    if (question.some((known) => isSameWord(known, word))) return 1;
    return answer.some((known) => isSameWord(known, word)) ? ANSWER_WEIGHT : 0;
  });
  return weights.reduce<number>((sum, weight) => sum + weight, 0) / words.length;
}
