import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BotListItem } from '#server/services.ts';
import { Badge } from '#web/components/badge.tsx';
import { LinkButton } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Icon } from '#web/components/icon.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import { formatDate } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { useLive } from '#web/hooks/use-live.ts';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('bots.title') };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireApproved(context, request);
  return { bots: await orErrorPage(context, context.services.bots.list(viewer)) };
}

const STATE_TONES = {
  DRAFT: 'neutral',
  LIVE: 'good',
  PAUSED: 'warning',
  SUSPENDED: 'bad',
} as const;

function BotRow({ bot }: { readonly bot: BotListItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const initial = Array.from(bot.name.trim())[0] ?? '';
  return (
    <li>
      <Link
        to={`/bots/${bot.id}`}
        prefetch="intent"
        className="group flex items-center gap-4 rounded-lg border border-line bg-surface p-4 no-underline hover:border-accent"
      >
        <span
          aria-hidden="true"
          className="flex size-12 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xl font-bold text-accent-strong"
        >
          {initial}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-lg font-semibold">
            <bdi>{bot.name}</bdi>
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            <Badge tone={STATE_TONES[bot.state]}>{t(`bots.state${bot.state}`)}</Badge>
            <span className="inline-flex items-center gap-1">
              <Icon name={bot.proofPassed ? 'shield' : 'warning'} className="size-4" />
              {bot.proofPassed ? t('bots.proofPassed') : t('bots.proofMissing')}
            </span>
            <span suppressHydrationWarning>
              {t('bots.createdAt', { date: formatDate(language, bot.createdAt) })}
            </span>
          </span>
        </span>
        <Icon name="chevron" className="size-5 text-ink-soft group-hover:text-accent" />
      </Link>
    </li>
  );
}

export default function Bots() {
  const { t } = useTranslation();
  const { bots } = useLoaderData<typeof loader>();
  useLive({ waiting: false });
  if (bots.length === 0) {
    return (
      <>
        <PageHeader title={t('bots.title')} />
        <EmptyState
          title={t('bots.emptyTitle')}
          text={t('bots.emptyText')}
          action={<LinkButton to="/bots/new">{t('bots.create')}</LinkButton>}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('bots.title')}
        lead={t('bots.lead', { count: bots.length })}
        action={
          <LinkButton to="/bots/new">
            <Icon name="plus" />
            {t('bots.create')}
          </LinkButton>
        }
      />
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {bots.map((bot) => (
          <BotRow key={bot.id} bot={bot} />
        ))}
      </ul>
    </>
  );
}
