import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A conversation as customers see it: the bot's name on top, the talk, and what one can do below. */
export function ChatFrame(props: {
  readonly botName: string;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const initial = Array.from(props.botName.trim())[0] ?? '';
  return (
    <div
      className={`flex flex-col overflow-hidden rounded-lg border border-line bg-chat-wall shadow-raised ${props.className ?? ''}`}
    >
      <div className="flex items-center gap-3 border-b border-line bg-surface px-3 py-2">
        <span
          aria-hidden="true"
          className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent text-lg font-bold text-on-accent"
        >
          {initial}
        </span>
        <div className="min-w-0 flex-1 leading-tight">
          <p className="truncate font-semibold">
            <bdi>{props.botName}</bdi>
          </p>
          <p className="text-xs text-ink-soft">{t('bot.botLabel')}</p>
        </div>
        {props.actions}
      </div>
      {props.children}
      {props.footer}
    </div>
  );
}
