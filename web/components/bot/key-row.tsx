import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BotSecretView } from '#server/services.ts';
import { isKeyAnswer, type KeyAnswer } from '#web/bot-page/key-form.ts';
import { formatDate } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { isUnreached } from '#web/requests/unreached.ts';
import { Badge } from '../badge.tsx';
import { Icon } from '../icon.tsx';
import { KeyField } from './key-field.tsx';

const TEXT_BUTTON = 'inline-flex min-h-11 list-none items-center gap-1.5 font-semibold';

/** One key: whether it is set, and the forms that set, replace and remove it. */
export function KeyRow(props: {
  readonly secret: BotSecretView;
  readonly action: string;
  readonly posted: KeyAnswer | undefined;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<unknown>();
  const { name, isNeeded, set } = props.secret;
  const busy = fetcher.state !== 'idle';
  const answer = isKeyAnswer(fetcher.data, name) ? fetcher.data : props.posted;
  const failure = isUnreached(fetcher.data) ? t('bot.unreached') : (answer?.failure ?? undefined);
  const problem = busy ? undefined : failure;
  const isDone = !busy && answer?.failure === null;
  const setForm = (
    <fetcher.Form method="post" action={props.action} className="mt-2" autoComplete="off">
      <input type="hidden" name="intent" value="set-key" />
      <input type="hidden" name="name" value={name} />
      <KeyField name={name} problem={problem} busy={busy} />
    </fetcher.Form>
  );
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="flex min-w-0 items-center gap-2 text-base">
          <Icon name="key" className="size-4 text-ink-soft" />
          <bdi dir="ltr" className="font-mono text-sm wrap-anywhere">
            {name}
          </bdi>
        </h3>
        <KeyState set={set} />
      </div>
      {isNeeded ? null : <p className="mt-1 text-sm text-ink-soft">{t('bot.keyNotNeeded')}</p>}
      <p role="status" className="text-sm text-accent-strong">
        {isDone ? t(`bot.key_${answer.done}`) : null}
      </p>
      {/* What was saved leaves an empty field and a closed form behind. */}
      <div key={set?.updatedAt ?? 'missing'} className="flex flex-wrap gap-x-6 empty:hidden">
        {set === null ? <div className="w-full">{setForm}</div> : null}
        {set !== null && isNeeded ? (
          <details className="open:w-full" open={problem ? true : undefined}>
            <summary className={`${TEXT_BUTTON} text-accent-strong`}>
              <Icon name="pen" className="size-4" />
              {t('bot.keyReplace')}
            </summary>
            {setForm}
          </details>
        ) : null}
        {set !== null ? (
          <fetcher.Form method="post" action={props.action}>
            <input type="hidden" name="intent" value="remove-key" />
            <input type="hidden" name="name" value={name} />
            <button disabled={busy} className={`${TEXT_BUTTON} text-danger disabled:opacity-55`}>
              <Icon name="cross" className="size-4" />
              {t('bot.keyRemove')} <span className="sr-only">{name}</span>
            </button>
          </fetcher.Form>
        ) : null}
      </div>
    </li>
  );
}

function KeyState({ set }: Pick<BotSecretView, 'set'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (set === null) return <Badge tone="warning">{t('bot.keyMissing')}</Badge>;
  const date = formatDate(language, set.updatedAt);
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
      <span suppressHydrationWarning>
        {set.lastFour === ''
          ? t('bot.keySince', { date })
          : t('bot.keyEndsIn', { lastFour: set.lastFour, date })}
      </span>
      <Badge tone="good">{t('bot.keySet')}</Badge>
    </span>
  );
}
