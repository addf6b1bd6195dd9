import { useTranslation } from 'react-i18next';
import type { Language } from '#server/shared/language.ts';
import { Icon } from '../icon.tsx';

const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const satisfies Record<Language, string>;

/** How a customer meets the bot for the first time: one large button for each of its languages. */
export function StartButtons(props: {
  readonly languages: readonly Language[];
  readonly busy: boolean;
}) {
  const { t } = useTranslation();
  const look =
    'min-h-12 flex-1 rounded-md bg-accent px-4 font-semibold text-on-accent hover:bg-accent-strong disabled:opacity-55';
  return (
    <div className="flex gap-2">
      <input type="hidden" name="intent" value="start" />
      {props.languages.length > 1 ? (
        props.languages.map((language) => (
          <button
            key={language}
            name="language"
            value={language}
            lang={language}
            disabled={props.busy}
            className={look}
          >
            {t(`bot.startIn_${language}`)}
          </button>
        ))
      ) : (
        <button disabled={props.busy} className={look}>
          {t('bot.start')}
        </button>
      )}
    </div>
  );
}

/** A new conversation, in this language or in the bot's other one. */
export function RestartActions(props: {
  readonly languages: readonly Language[];
  readonly current: Language;
}) {
  const { t } = useTranslation();
  const look =
    'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2 text-sm font-semibold text-ink-soft hover:bg-sunken hover:text-ink';
  const others = props.languages.filter((language) => language !== props.current);
  return (
    <div className="flex">
      <input type="hidden" name="intent" value="start" />
      {others.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          lang={language}
          aria-label={`${t('bot.languageSwitch')} ${LANGUAGE_NAMES[language]}`}
          className={look}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      <button
        name="language"
        value={props.current}
        aria-label={t('bot.restart')}
        title={t('bot.restart')}
        className={look}
      >
        <Icon name="restart" />
      </button>
    </div>
  );
}
