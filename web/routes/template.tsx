import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outlineOf } from '#web/bot-page/outline.ts';
import { textFor } from '#web/bot-page/spec-text.ts';
import { OutlineCard } from '#web/components/bot/outline-card.tsx';
import { Icon } from '#web/components/icon.tsx';
import { ExampleConversation } from '#web/components/templates/example-conversation.tsx';
import {
  type TemplateReader,
  UseTemplateCard,
} from '#web/components/templates/use-template-card.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { createFromTemplateForm } from '#web/requests/use-template.ts';

export const handle: PageHandle<{ readonly name: string }> = { title: (_t, { name }) => name };

/** Open to everybody; only approved people can make a bot of it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, locale, services } = context;
  const get = async () => services.blueprints.get(params['blueprintId'] ?? '', locale);
  const { spec, example, variableLabels, ...template } = await orErrorPage(context, get());
  const approved: TemplateReader = viewer?.status === 'APPROVED' ? 'approved' : 'waiting';
  return {
    name: textFor(template.name, locale),
    summary: textFor(template.summary, locale),
    icon: template.icon,
    botName: textFor(spec.name, locale),
    timeZone: spec.timeZone,
    outline: outlineOf({ spec, variableLabels }, locale),
    example,
    variableLabels,
    reader: viewer ? approved : 'visitor',
    idempotencyKey: crypto.randomUUID(),
  } as const;
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return createFromTemplateForm(request, context, params['blueprintId'] ?? '');
}

export default function Template() {
  const { t } = useTranslation();
  const { name, summary, icon, botName, example, ...template } = useLoaderData<typeof loader>();
  // Loading the page's data again must not change the key of the form that is open.
  const [idempotencyKey] = useState(template.idempotencyKey);
  return (
    <>
      <p className="mb-4">
        <Link
          to={template.reader === 'approved' ? '/bots/new#templates' : '/#templates'}
          className="inline-flex min-h-11 items-center gap-1.5 text-sm font-semibold text-accent-strong no-underline hover:underline"
        >
          <Icon name="back" className="size-4" />
          {t('templates.all')}
        </Link>
      </p>
      <header className="mb-6 flex items-start gap-4 sm:mb-8">
        <span
          aria-hidden="true"
          className="flex size-14 shrink-0 items-center justify-center rounded-md bg-accent-soft text-2xl"
        >
          {icon}
        </span>
        <div className="min-w-0">
          <h1 className="text-2xl">{name}</h1>
          <p className="mt-1 max-w-[70ch] text-ink-soft">{summary}</p>
        </div>
      </header>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:grid-rows-[auto_1fr] lg:gap-x-8">
        <UseTemplateCard
          reader={template.reader}
          templateName={botName}
          idempotencyKey={idempotencyKey}
          answer={useActionData<typeof action>()}
        />
        {example ? (
          <figure className="min-w-0 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <ExampleConversation
              botName={botName}
              lines={example.lines}
              variableLabels={template.variableLabels}
              timeZone={template.timeZone}
            />
            <figcaption className="mt-2 text-center text-sm text-ink-soft">
              {t('templates.exampleNote', { title: example.title })}
            </figcaption>
          </figure>
        ) : null}
        <OutlineCard flows={template.outline} />
      </div>
    </>
  );
}
