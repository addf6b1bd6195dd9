import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#web/components/badge.tsx';
import { Button } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { ChoiceField } from '#web/components/choice-field.tsx';
import { Notice } from '#web/components/notice.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { textOf } from '#web/requests/form-values.ts';
import { requireViewer } from '#web/requests/require-viewer.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('account.settingsTitle') };

export function loader({ context, request }: LoaderFunctionArgs) {
  const { email, status, locale } = requireViewer(context, request);
  return { email, status, locale, saved: new URL(request.url).searchParams.has('saved') };
}

/** Saves the language of pages, plans and messages. */
export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request);
  const locale = textOf(await request.formData(), 'locale');
  const changed = await orErrorPage(
    context,
    context.services.accounts.changeLocale(viewer, { locale }),
  );
  const headers = new Headers();
  context.rememberLocale(headers, changed.locale);
  return redirect('/settings?saved', { headers });
}

export default function Settings() {
  const { t } = useTranslation();
  const { email, status, locale, saved } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('account.settingsTitle')} lead={t('account.settingsLead')} />
      <div className="space-y-5">
        {saved ? (
          <div role="status">
            <Notice tone="success" title={t('account.saved')} />
          </div>
        ) : null}
        <Card title={t('account.profile')}>
          <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[8rem_1fr]">
            <dt className="text-ink-soft">{t('account.email')}</dt>
            <dd>
              <bdi dir="ltr">{email}</bdi>
            </dd>
            <dt className="text-ink-soft">{t('account.status')}</dt>
            <dd>
              <Badge tone={status === 'APPROVED' ? 'good' : 'warning'}>
                {t(`account.status${status}`)}
              </Badge>
            </dd>
          </dl>
        </Card>
        <Card title={t('account.language')}>
          <Form method="post" reloadDocument className="space-y-5">
            <ChoiceField
              name="locale"
              label={t('account.languageHint')}
              options={[
                { value: 'ar', label: t('account.languageAr') },
                { value: 'en', label: t('account.languageEn') },
              ]}
              chosen={locale}
            />
            <Button>{t('account.save')}</Button>
          </Form>
        </Card>
        <Card title={t('account.session')}>
          <Form
            method="post"
            action="/logout"
            className="flex flex-wrap items-center justify-between gap-4"
          >
            <p className="text-ink-soft">{t('account.sessionText')}</p>
            <Button look="secondary">{t('shell.logOut')}</Button>
          </Form>
        </Card>
      </div>
    </div>
  );
}
