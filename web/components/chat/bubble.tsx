import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SIDES = {
  bot: { row: 'justify-start', bubble: 'bg-chat-bot rounded-es-sm' },
  customer: { row: 'justify-end', bubble: 'bg-chat-customer rounded-ee-sm' },
} as const;

/** One message. The words keep their own direction, whatever the page's is. */
export function Bubble(props: {
  readonly who: keyof typeof SIDES;
  /** A line above the text that says what the message is. */
  readonly heading?: string | undefined;
  readonly text: string;
  readonly photoUrl?: string | undefined;
  /** What comes with the text, inside the bubble. */
  readonly attached?: ReactNode;
  readonly time?: ReactNode;
  readonly below?: ReactNode;
  readonly pending?: boolean;
}) {
  const { t } = useTranslation();
  const side = SIDES[props.who];
  return (
    <div className={`flex ${side.row}`}>
      <div className="max-w-[85%] min-w-24">
        <div
          className={`arrive rounded-md px-3 py-1.5 text-ink shadow-[0_1px_1px_rgb(0_0_0/0.08)] ${side.bubble} ${props.pending ? 'opacity-70' : ''}`}
        >
          <span className="sr-only">
            {t('bot.said', { who: props.who === 'bot' ? t('bot.botLabel') : t('bot.you') })}:{' '}
          </span>
          {props.photoUrl ? (
            <img
              src={props.photoUrl}
              alt=""
              loading="lazy"
              referrerPolicy="no-referrer"
              className="my-1 max-h-64 w-full rounded-sm object-cover"
            />
          ) : null}
          {props.heading ? (
            <p dir="auto" className="font-semibold wrap-anywhere">
              {props.heading}
            </p>
          ) : null}
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {props.text}
          </p>
          {props.attached}
          {props.time ? <p className="text-end text-xs text-chat-time">{props.time}</p> : null}
        </div>
        {props.below}
      </div>
    </div>
  );
}
