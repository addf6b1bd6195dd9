import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

/** Empties the box when its words are sent, and gives them back when they did not get through. */
function useSentWords(sent: FormData | undefined, failed: boolean) {
  const box = useRef<HTMLInputElement>(null);
  const words = useRef('');
  useEffect(() => {
    if (!box.current) return;
    const typed = sent?.has('event') ? null : sent?.get('text');
    if (typeof typed === 'string') {
      words.current = typed;
      box.current.value = '';
    } else if (!sent) {
      if (failed && box.current.value === '') box.current.value = words.current;
      words.current = '';
    }
  }, [sent, failed]);
  return box;
}

/** The line in which a customer types. Must stand in the form that sends events. */
export function Composer(props: { readonly sent: FormData | undefined; readonly failed: boolean }) {
  const { t } = useTranslation();
  const box = useSentWords(props.sent, props.failed);
  return (
    <div className="flex min-w-0 flex-1 items-center gap-2">
      <input
        ref={box}
        name="text"
        dir="auto"
        aria-label={t('bot.messageLabel')}
        placeholder={t('bot.messagePlaceholder')}
        autoComplete="off"
        maxLength={4096}
        required
        className="min-h-11 w-full min-w-0 flex-1 rounded-full border border-line-strong bg-surface px-4 placeholder:text-ink-soft"
      />
      <button
        aria-label={t('bot.send')}
        disabled={props.sent !== undefined}
        className="flex size-11 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent hover:bg-accent-strong disabled:opacity-55"
      >
        <Icon name="send" />
      </button>
    </div>
  );
}
