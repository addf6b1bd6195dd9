import { useTranslation } from 'react-i18next';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { Card } from '../card.tsx';

/** A variable of the bot, with its value in the conversation that is open. */
export interface KeptVariable {
  readonly name: string;
  /** The bot's question for it, else what a person calls it. */
  readonly label: string;
  readonly type: VariableType;
  readonly scope: 'conversation' | 'customer';
  readonly value: string | null;
}

/** What the bot remembers of a customer, and what it knows right now. */
export function KeepsCard({ variables }: { readonly variables: readonly KeptVariable[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bot.keepsTitle')}>
      {variables.length === 0 ? (
        <p className="text-ink-soft">{t('bot.keepsNone')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {variables.map(({ name, label, type, scope, value }) => (
            <li
              key={name}
              className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0 last:pb-0"
            >
              <div className="min-w-0">
                <p dir="auto" className="line-clamp-1 font-semibold">
                  {label}
                </p>
                <p className="text-sm text-ink-soft">
                  {t(`bot.answer_${type}`)} ·{' '}
                  {scope === 'customer' ? t('bot.keepsCustomer') : t('bot.keepsConversation')}
                </p>
              </div>
              {value === null ? null : (
                <span dir="auto" className="text-sm font-semibold wrap-anywhere text-accent-strong">
                  {value}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
