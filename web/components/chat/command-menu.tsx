import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BotCommand, StandardCommand } from '#web/bot-page/bot-commands.ts';
import { Icon } from '../icon.tsx';

const STANDARD_WORDS = {
  start: 'bot.commandStart',
  help: 'bot.commandHelp',
  cancel: 'bot.commandCancel',
  language: 'bot.commandLanguage',
  privacy: 'bot.commandPrivacy',
  delete_my_data: 'bot.commandDelete',
} as const satisfies Record<StandardCommand, string>;

/** The bot's commands behind a button, as in Telegram. Must stand in the form that sends events. */
export function CommandMenu({ commands }: { readonly commands: readonly BotCommand[] }) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={menu} className="group relative">
      <summary
        aria-label={t('bot.commands')}
        className="flex size-11 list-none items-center justify-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Icon name="slash" />
      </summary>
      <ul className="absolute start-0 bottom-13 z-10 w-72 max-w-[80vw] overflow-hidden rounded-md border border-line bg-surface py-1 shadow-raised">
        {commands.map((entry) => (
          <li key={entry.command}>
            <button
              name="event"
              value={JSON.stringify({ type: 'command', command: entry.command })}
              onClick={() => menu.current?.removeAttribute('open')}
              className="flex min-h-11 w-full items-center gap-3 px-4 py-1.5 text-start hover:bg-sunken"
            >
              <bdi dir="ltr" className="font-semibold text-accent-strong">
                /{entry.command}
              </bdi>
              <span className="min-w-0 truncate text-sm text-ink-soft">
                {'standard' in entry ? t(STANDARD_WORDS[entry.standard]) : entry.description}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
