import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Icon } from '#web/components/icon.tsx';
import { Notice } from '#web/components/notice.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import { useLive } from '#web/hooks/use-live.ts';
import type { PageHandle } from '#web/page-handle.ts';
import { requireViewer } from '#web/requests/require-viewer.ts';

interface PendingData {
  readonly email: string;
  readonly status: 'PENDING' | 'REJECTED' | 'SUSPENDED';
  readonly reason: string | null;
}

const TITLES = {
  PENDING: 'account.pendingTitle',
  REJECTED: 'account.rejectedTitle',
  SUSPENDED: 'account.suspendedTitle',
} as const;

export const handle: PageHandle<PendingData> = {
  title: (t, { status }) => t(TITLES[status]),
  refreshSeconds: ({ status }) => (status === 'PENDING' ? 10 : null),
};

export function loader({ context, request }: LoaderFunctionArgs): PendingData {
  const { email, status, statusReason } = requireViewer(context, request);
  if (status === 'APPROVED') throw redirect('/bots');
  return { email, status, reason: statusReason };
}

function WhatHappensNext() {
  const { t } = useTranslation();
  const steps = [t('account.pendingStep1'), t('account.pendingStep2'), t('account.pendingStep3')];
  return (
    <Card>
      <ol className="space-y-4">
        {steps.map((step, index) => (
          <li key={step} className="flex items-start gap-3">
            <span
              className={`flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-bold ${index === 0 ? 'bg-accent text-on-accent' : 'bg-sunken text-ink-soft'}`}
            >
              {index === 0 ? <Icon name="check" className="size-4" /> : index + 1}
            </span>
            <span className={index === 0 ? 'font-semibold' : ''}>{step}</span>
          </li>
        ))}
      </ol>
      <p className="mt-5 border-t border-line pt-4 text-sm text-ink-soft">
        {t('account.pendingStay')}
      </p>
    </Card>
  );
}

export default function Pending() {
  const { t } = useTranslation();
  const { email, status, reason } = useLoaderData<typeof loader>();
  useLive({ waiting: status === 'PENDING' });
  const lead = {
    PENDING: t('account.pendingLead'),
    REJECTED: t('account.rejectedLead'),
    SUSPENDED: t('account.suspendedLead'),
  }[status];
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t(TITLES[status])} lead={lead} />
      {status === 'PENDING' ? <WhatHappensNext /> : null}
      {status !== 'PENDING' && reason ? (
        <Notice tone="warning" title={t('account.reason')}>
          <p dir="auto">{reason}</p>
        </Notice>
      ) : null}
      <Form
        method="post"
        action="/logout"
        className="mt-6 flex flex-wrap items-center justify-between gap-3"
      >
        <span className="text-sm text-ink-soft">{t('account.signedInAs', { email })}</span>
        <Button look="secondary">{t('shell.logOut')}</Button>
      </Form>
    </div>
  );
}
