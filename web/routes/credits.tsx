import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BalanceView, CreditEntryView } from '#server/services.ts';
import { LinkButton } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Icon } from '#web/components/icon.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import { Time } from '#web/components/time.tsx';
import { formatChange, formatNumber } from '#web/format/format-number.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { useLive } from '#web/hooks/use-live.ts';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('credits.title') };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireApproved(context, request);
  const { credits } = context.services;
  const cursor = new URL(request.url).searchParams.get('cursor');
  const [balance, page] = await orErrorPage(
    context,
    Promise.all([credits.balance(viewer), credits.entries(viewer, cursor ? { cursor } : {})]),
  );
  return { balance, entries: page.rows, nextCursor: page.nextCursor, first: cursor === null };
}

function BalanceCard({ balance }: { readonly balance: BalanceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Card>
      <p className="text-ink-soft">{t('credits.available')}</p>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="text-3xl font-bold tabular-nums">
          {formatNumber(language, balance.availableCredits)}
        </span>
        <span className="text-ink-soft">
          {t('credits.unit', { count: balance.availableCredits })}
        </span>
      </p>
      {balance.heldCredits > 0 ? (
        <p className="mt-3 flex items-center gap-2 border-t border-line pt-3 text-sm text-ink-soft">
          <Icon name="clock" className="size-4" />
          {t('credits.held')}:{' '}
          <strong className="text-ink">{formatNumber(language, balance.heldCredits)}</strong>
        </p>
      ) : null}
    </Card>
  );
}

function EntryRow({ entry }: { readonly entry: CreditEntryView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="flex items-start justify-between gap-4 py-3.5">
      <div className="min-w-0">
        <p className="font-semibold">{t(`credits.kind_${entry.kind}`)}</p>
        {entry.reason ? (
          <p className="text-sm wrap-anywhere text-ink-soft">
            <bdi>{entry.reason}</bdi>
          </p>
        ) : null}
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <Time at={entry.createdAt} show="dateTime" />
          {entry.kind === 'run' && entry.reference ? (
            <Link to={`/runs/${entry.reference}`} className="text-accent-strong underline">
              {t('credits.viewRun')}
            </Link>
          ) : null}
        </p>
      </div>
      <div className="shrink-0 text-end">
        <p
          className={`text-lg font-bold tabular-nums ${entry.amountCredits > 0 ? 'text-accent-strong' : ''}`}
        >
          <bdi dir="ltr">{formatChange(language, entry.amountCredits)}</bdi>
        </p>
        <p className="text-sm text-ink-soft">
          {t('credits.balanceAfter', { count: entry.balanceAfterCredits })}
        </p>
      </div>
    </li>
  );
}

export default function Credits() {
  const { t } = useTranslation();
  const { balance, entries, nextCursor, first } = useLoaderData<typeof loader>();
  useLive({ waiting: false });
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('credits.title')} lead={t('credits.lead')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <BalanceCard balance={balance} />
        <Card title={t('credits.howTitle')}>
          <p className="text-ink-soft">{t('credits.howText')}</p>
        </Card>
      </div>
      <div className="mt-5">
        <Card title={t('credits.historyTitle')}>
          {entries.length === 0 ? (
            <div className="py-4">
              <p className="font-semibold">{t('credits.emptyTitle')}</p>
              <p className="text-ink-soft">{t('credits.emptyText')}</p>
            </div>
          ) : (
            <ul className="divide-y divide-line">
              {entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
          {first && nextCursor === null ? null : (
            <div className="mt-4 flex flex-wrap gap-3 border-t border-line pt-4">
              {first ? null : (
                <LinkButton to="/credits" look="secondary">
                  {t('credits.newest')}
                </LinkButton>
              )}
              {nextCursor ? (
                <LinkButton
                  to={`/credits?cursor=${encodeURIComponent(nextCursor)}`}
                  look="secondary"
                >
                  {t('credits.older')}
                </LinkButton>
              ) : null}
            </div>
          )}
        </Card>
      </div>
    </div>
  );
}
