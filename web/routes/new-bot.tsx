import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AiStatusView } from '#server/services.ts';
import { DescriptionForm } from '#web/components/description-form.tsx';
import { Icon } from '#web/components/icon.tsx';
import { ImportForm } from '#web/components/importing/import-form.tsx';
import { Notice } from '#web/components/notice.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import { TemplateGallery } from '#web/components/templates/template-gallery.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';
import { shownTemplates } from '#web/requests/shown-templates.ts';
import { startRunFromForm } from '#web/requests/start-run.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('bots.create') };

/** `?from=<run>` brings back the description of an earlier run. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireApproved(context, request);
  const { services } = context;
  const from = new URL(request.url).searchParams.get('from');
  const [quote, balance, run] = await orErrorPage(
    context,
    Promise.all([
      services.credits.quote(viewer),
      services.credits.balance(viewer),
      from ? services.runs.get(viewer, from) : null,
    ]),
  );
  return {
    quote,
    balance,
    ai: services.ai.status(),
    prompt: run?.prompt ?? '',
    idempotencyKey: crypto.randomUUID(),
    importKey: crypto.randomUUID(),
    templates: shownTemplates(context),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  return startRunFromForm(request, context);
}

function EngineLine({ ai }: { readonly ai: AiStatusView }) {
  const { t } = useTranslation();
  if (ai.engine === 'none') return null;
  return (
    <p className="text-ink-soft">
      {ai.engine === 'model'
        ? t('bots.engineModel', { model: ai.model ?? '' })
        : t('bots.engineBuiltin')}
    </p>
  );
}

export default function NewBot() {
  const { t } = useTranslation();
  const { quote, balance, ai, prompt, templates, ...rendered } = useLoaderData<typeof loader>();
  // Loading the page's data again must not change the keys of the forms that are open.
  const [{ idempotencyKey, importKey }] = useState(rendered);
  const enough = balance.availableCredits >= quote.maxCredits;
  const ready = ai.engine !== 'none';
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('bots.newTitle')} lead={t('bots.newLead')} />
      <div className="mb-6 space-y-3 empty:hidden">
        {ready ? null : <Notice tone="warning" title={t('bots.engineNone')} />}
        {enough ? null : (
          <Notice tone="warning" title={t('bots.notEnoughTitle')}>
            <p>
              {t('bots.notEnough', {
                needed: quote.maxCredits,
                available: balance.availableCredits,
              })}{' '}
              <Link to="/credits" className="font-semibold underline">
                {t('bots.toCredits')}
              </Link>
            </p>
          </Notice>
        )}
      </div>
      <DescriptionForm
        prompt={prompt}
        idempotencyKey={idempotencyKey}
        answer={useActionData<typeof action>()}
        canStart={enough && ready}
        facts={
          <>
            <p className="flex items-start gap-2 font-semibold">
              <Icon name="coins" className="mt-0.5 size-5 text-accent" />
              {t('bots.quote', { max: quote.maxCredits, usual: quote.usualCredits })}
            </p>
            <p className="text-ink-soft">
              {t('bots.balance', { count: balance.availableCredits })}
            </p>
            <EngineLine ai={ai} />
          </>
        }
      />
      <section id="templates" aria-labelledby="templates-title" className="mt-14 scroll-mt-6">
        <h2 id="templates-title" className="text-xl">
          {t('templates.title')}
        </h2>
        <p className="mt-1 mb-5 text-ink-soft">{t('templates.lead')}</p>
        <TemplateGallery templates={templates} />
      </section>
      <section aria-labelledby="import-title" className="mt-14">
        <h2 id="import-title" className="text-xl">
          {t('importing.title')}
        </h2>
        <p className="mt-1 mb-5 text-ink-soft">{t('importing.lead')}</p>
        <ImportForm idempotencyKey={importKey} withText={false} look="secondary" />
      </section>
    </div>
  );
}
