import { useTranslation } from 'react-i18next';
import type { BotSecretView } from '#server/services.ts';
import { isKeyAnswer } from '#web/bot-page/key-form.ts';
import { Card } from '../card.tsx';
import { KeyRow } from './key-row.tsx';

/** Where the card stands in the page: forms without JavaScript come back to it. */
const ANCHOR = 'keys';

/** The keys with which the bot asks web services. A value goes in and never comes out. */
export function KeysCard(props: {
  readonly keys: readonly BotSecretView[];
  /** The answer to the last form, when the page was posted without JavaScript. */
  readonly posted: unknown;
}) {
  const { t } = useTranslation();
  if (props.keys.length === 0) return null;
  return (
    <div id={ANCHOR} className="scroll-mt-6">
      <Card title={t('bot.keysTitle')}>
        <p className="text-ink-soft">{t('bot.keysLead')}</p>
        <ul className="mt-4 divide-y divide-line">
          {props.keys.map((secret) => (
            <KeyRow
              key={secret.name}
              secret={secret}
              action={`#${ANCHOR}`}
              posted={isKeyAnswer(props.posted, secret.name) ? props.posted : undefined}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
}
