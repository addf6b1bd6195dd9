import { useTranslation } from 'react-i18next';
import { Bubble } from './bubble.tsx';

/** What the customer just did, before the bot has answered. */
export function PendingLine({ text }: { readonly text: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      {text === null ? null : <Bubble who="customer" text={text} pending />}
      <div className="flex justify-start">
        <p className="rounded-md bg-chat-bot px-3 py-2 text-sm text-chat-time">
          <span className="working">
            {t('bot.botLabel')} {t('bot.typing')}
          </span>
        </p>
      </div>
    </>
  );
}
