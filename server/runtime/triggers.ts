import type { Flow } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { foldWords } from './fold-words.ts';
import { containsPhrase } from './words.ts';

/** The flow that this command starts. */
export function flowOfCommand(spec: BotSpec, command: string): Flow | undefined {
  return spec.flows.find((flow) =>
    flow.triggers.some((trigger) => trigger.type === 'command' && trigger.command === command),
  );
}

/**
 * The flow that one of its keywords names: `whole` when the keyword must be the whole message,
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
    for (const trigger of flow.triggers) {
      if (trigger.type !== 'keywords') continue;
      for (const word of trigger.words) {
        const keyword = foldWords(word);
        const matches =
          keyword === folded || (where === 'inside' && containsPhrase(folded, keyword));
        if (keyword !== '' && matches && keyword.length > (best?.length ?? 0)) {
          best = { flow, length: keyword.length };
        }
      }
    }
  }
  return best?.flow;
}
