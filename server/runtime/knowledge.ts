import type { KnowledgeEntry } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { type Text, textIn } from '#server/bot-spec/text.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import type { Effect } from './effects.ts';
import type { ConversationEvent } from './events.ts';
import { createWordSearch, type WordSearch } from './word-search.ts';

const searches = new WeakMap<BotSpec, WordSearch>();

/** The owner's answer that shares most words with what the customer wrote, if it shares enough. */
export function findKnowledge(spec: BotSpec, typed: string): KnowledgeEntry | undefined {
  if (spec.knowledge.length === 0) return undefined;
  const position = searchOf(spec).best(typed);
  return position === null ? undefined : spec.knowledge[Number(position)];
}

/**
 * Answers an `ask_ai` without a model: the owner's own words, or that there is no answer. Text of
 * the owner only, so that nothing is made up.
 */
export function answerFromKnowledge(
  spec: BotSpec,
  { callId, question, language }: Extract<Effect, { type: 'ask_ai' }>,
): Extract<ConversationEvent, { type: 'ai_result' }> {
  const entry = findKnowledge(spec, question);
  if (!entry) return { type: 'ai_result', callId, outcome: 'failed' };
  return { type: 'ai_result', callId, outcome: 'answered', text: textIn(entry.answer, language) };
}

function searchOf(spec: BotSpec): WordSearch {
  const known = searches.get(spec);
  if (known) return known;
  const search = createWordSearch(
    spec.knowledge.map(({ question, answer }, position) => ({
      id: String(position),
      title: inAllLanguages(question),
      body: inAllLanguages(answer),
    })),
  );
  searches.set(spec, search);
  return search;
}

function inAllLanguages(text: Text): string {
  return LANGUAGES.map((language) => text[language] ?? '').join(' ');
}
