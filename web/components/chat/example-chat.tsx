import { useTranslation } from 'react-i18next';
import { Bubble } from './bubble.tsx';
import { ChatFrame } from './chat-frame.tsx';
import { ChatNote } from './chat-note.tsx';

const CHIP =
  'flex min-h-10 flex-1 items-center justify-center rounded-md bg-chat-button px-2.5 text-sm font-semibold text-on-chat-button';

/** A finished conversation on the start page. It is a picture of one: nothing in it can be pressed. */
export function ExampleChat() {
  const { t } = useTranslation();
  return (
    <figure>
      <ChatFrame botName={t('landing.exampleBot')}>
        <div className="space-y-2 p-3">
          <Bubble
            who="bot"
            text={t('landing.example1')}
            below={
              <div className="mt-1 space-y-1">
                <span className={CHIP}>{t('landing.example1a')}</span>
                <span className={CHIP}>{t('landing.example1b')}</span>
              </div>
            }
          />
          <Bubble
            who="bot"
            text={t('landing.example2')}
            below={
              <div className="mt-1">
                <span className={CHIP}>{t('landing.example2a')}</span>
              </div>
            }
          />
          <Bubble who="customer" text={t('landing.example2Customer')} />
          <Bubble who="bot" text={t('landing.example3')} />
          <Bubble who="customer" text={t('landing.example3Customer')} />
          <Bubble who="bot" text={t('landing.example4')} />
          <ChatNote icon="bell" title={t('landing.exampleNote')} />
        </div>
      </ChatFrame>
      <figcaption className="mt-3 text-center text-sm text-ink-soft">
        {t('landing.exampleCaption')}
      </figcaption>
    </figure>
  );
}
