import type { ButtonHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

const LOOK =
  'flex min-h-11 min-w-0 flex-1 items-center justify-center gap-1.5 rounded-md bg-chat-button px-2.5 py-1.5 ' +
  'text-sm font-semibold text-on-chat-button no-underline hover:bg-chat-button-hover';

/** A button under a message that answers the bot. */
export function ChatButton({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button dir="auto" className={LOOK} {...rest}>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </button>
  );
}

/** A button under a message that opens a web page. */
export function ChatLink(props: { readonly url: string; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <a dir="auto" href={props.url} target="_blank" rel="noreferrer noopener" className={LOOK}>
      <span className="min-w-0 wrap-anywhere">{props.label}</span>
      <span className="sr-only">({t('bot.opensPage')})</span>
      <Icon name="open" className="size-4" />
    </a>
  );
}
