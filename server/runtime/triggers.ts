import type { Flow } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { foldWords } from './fold-words.ts';
import { containsPhrase, isSamePhrase } from './words.ts';

/** The flow that this command starts. */
export function flowOfCommand(spec: BotSpec, command: string): Flow | undefined {
  return spec.flows.find((flow) =>
    flow.triggers.some((trigger) => trigger.type === 'command' && trigger.command === command),
  );
}

/** The flow that a link with this payload starts. */
export function flowOfPayload(spec: BotSpec, payload: string | undefined): Flow | undefined {
  if (payload === undefined) return undefined;
  return spec.flows.find((flow) =>
    flow.triggers.some((trigger) => trigger.type === 'start' && trigger.payload === payload),
  );
}

/**
 * The flow that one of its keywords names, or its button: `whole` when the keyword must be the whole message,
 * `inside` when it may stand anywhere in it. The longest keyword wins.
 */
export function flowOfKeyword(
  spec: BotSpec,
  typed: string,
  where: 'whole' | 'inside',
): Flow | undefined {
  const folded = foldWords(typed);
  if (folded === '') return undefined;
  let best: { flow: Flow; length: number } | undefined;
  for (const flow of spec.flows) {
    for (const { word, whole } of wordsOf(flow)) {
      const keyword = foldWords(word);
      const mayStandInside = where === 'inside' && !whole;
      const matches = mayStandInside
        ? containsPhrase(folded, keyword)
        : isSamePhrase(folded, keyword);
      if (keyword !== '' && matches && keyword.length > (best?.length ?? 0)) {
        best = { flow, length: keyword.length };
      }
    }
  }
  return best?.flow;
}

/** The keywords of a flow, without the labels of its buttons. */
export function keywordsOf(flow: Flow): readonly string[] {
  return flow.triggers.flatMap((trigger) => (trigger.type === 'keywords' ? trigger.words : []));
}

/** The label of a button is no keyword: only the whole label means a tap. */
function wordsOf(flow: Flow): { readonly word: string; readonly whole: boolean }[] {
  return flow.triggers.flatMap((trigger): { readonly word: string; readonly whole: boolean }[] => {
    if (trigger.type === 'keywords') return trigger.words.map((word) => ({ word, whole: false }));
    if (trigger.type !== 'button') return [];
    return LANGUAGES.map((language) => ({ word: trigger.label[language] ?? '', whole: true }));
  });
}
