import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import { textFor } from './spec-text.ts';

/** A command of the bot: its own ones are described in its spec, the standard ones by the page. */
export type BotCommand =
  | { readonly command: string; readonly description: string }
  | { readonly command: string; readonly standard: StandardCommand };

export type StandardCommand =
  | 'start'
  | 'help'
  | 'cancel'
  | 'language'
  | 'privacy'
  | 'delete_my_data';

/** What stands in the bot's command menu, in the order of Telegram's. */
export function commandsOf(spec: BotSpec, language: Language): readonly BotCommand[] {
  const own = spec.flows.flatMap(({ triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.type === 'command'
        ? [{ command: trigger.command, description: textFor(trigger.description, language) }]
        : [],
    ),
  );
  const standard: readonly StandardCommand[] =
    spec.languages.length > 1
      ? ['help', 'cancel', 'language', 'privacy', 'delete_my_data']
      : ['help', 'cancel', 'privacy', 'delete_my_data'];
  return [
    { command: 'start', standard: 'start' },
    ...own.filter(({ command }) => command !== 'start'),
    ...standard.map((command) => ({ command, standard: command })),
  ];
}
