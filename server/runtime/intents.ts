import type { Flow } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { createWordSearch, type WordSearch } from './word-search.ts';

const searches = new WeakMap<BotSpec, WordSearch | null>();

/** The flow whose description of what customers want shares most words with the message. */
export function flowOfIntent(spec: BotSpec, typed: string): Flow | undefined {
  const id = searchOf(spec)?.best(typed) ?? null;
  return id === null ? undefined : spec.flows.find((flow) => flow.id === id);
}

function searchOf(spec: BotSpec): WordSearch | null {
  const known = searches.get(spec);
  if (known !== undefined) return known;
  const texts = spec.flows.flatMap((flow) => {
    const descriptions = flow.triggers.flatMap((trigger) =>
      trigger.type === 'intent' ? LANGUAGES.map((language) => trigger.description[language]) : [],
    );
    return descriptions.length === 0
      ? []
      : [{ id: flow.id, title: descriptions.filter(Boolean).join(' '), body: '' }];
  });
  // Of two flows with one id the first counts, as everywhere.
  const unique = [...new Map(texts.toReversed().map((text) => [text.id, text])).values()];
  const search = unique.length === 0 ? null : createWordSearch(unique);
  searches.set(spec, search);
  return search;
}
