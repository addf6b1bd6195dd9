import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportForm } from '#web/components/importing/import-form.tsx';
import { ImportProblems } from '#web/components/importing/import-problems.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { importFromForm } from '#web/requests/import-bot.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('importing.title') };

export function loader({ context, request }: LoaderFunctionArgs) {
  requireApproved(context, request);
  return { idempotencyKey: crypto.randomUUID() };
}

export function action({ context, request }: ActionFunctionArgs) {
  return importFromForm(request, context);
}

export default function ImportBot() {
  const { t } = useTranslation();
  const rendered = useLoaderData<typeof loader>();
  // Loading the page's data again must not change the key of the form that is open.
  const [idempotencyKey] = useState(rendered.idempotencyKey);
  const answer = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('importing.title')} lead={t('importing.lead')} />
      {answer ? <ImportProblems answer={answer} /> : null}
      <ImportForm idempotencyKey={idempotencyKey} answer={answer} withText look="primary" />
    </div>
  );
}
