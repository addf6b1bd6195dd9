import { useTranslation } from 'react-i18next';
import type { SimulationLine } from '#server/services.ts';
import { ChatButton, ChatLink } from './chat-button.tsx';

type BotLine = Extract<SimulationLine, { who: 'bot' }>;

/** Rows of buttons; tapping one posts its event with the form around the conversation. */
export function LineButtons(props: {
  readonly rows: BotLine['buttons'];
  readonly invoice: BotLine['invoice'] | undefined;
}) {
  const { t } = useTranslation();
  const { rows, invoice } = props;
  const isOpen = invoice !== undefined && !invoice.isPaid;
  if (rows.length === 0 && !isOpen) return null;
  return (
    <div className="mt-1 space-y-1">
      {isOpen ? (
        <div className="flex">
          <ChatButton name="event" value={JSON.stringify({ type: 'pay', invoiceId: invoice.id })}>
            {t('bot.pay', { stars: invoice.stars })}
          </ChatButton>
        </div>
      ) : null}
      {rows.map((row) => (
        // Columns are as wide as the widest label: a word is not broken while there is room.
        <div
          key={row.map((button) => button.label).join('|')}
          className="grid auto-cols-fr grid-flow-col gap-1"
        >
          {row.map((button) =>
            'url' in button ? (
              <ChatLink key={button.url} url={button.url} label={button.label} />
            ) : (
              <ChatButton
                key={button.action}
                name="event"
                value={JSON.stringify({
                  type: 'button',
                  action: button.action,
                  label: button.label,
                })}
              >
                {button.label}
              </ChatButton>
            ),
          )}
        </div>
      ))}
    </div>
  );
}
