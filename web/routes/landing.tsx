import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/components/button.tsx';
import { ExampleChat } from '#web/components/chat/example-chat.tsx';
import { Icon, type IconName } from '#web/components/icon.tsx';
import {
  type ShownTemplate,
  TemplateGallery,
} from '#web/components/templates/template-gallery.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { shownTemplates } from '#web/requests/shown-templates.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('landing.title') };

export function loader({ context }: LoaderFunctionArgs) {
  return { loggedIn: context.viewer !== null, templates: shownTemplates(context) };
}

const STEPS = [1, 2, 3] as const;
const PROMISE_ICONS = { 1: 'shield', 2: 'coins', 3: 'globe' } as const satisfies Record<
  number,
  IconName
>;

function Hero({ loggedIn }: { readonly loggedIn: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="max-w-2xl lg:pt-12">
      <p className="text-sm font-semibold text-accent-strong">{t('landing.eyebrow')}</p>
      <h1 className="mt-3 text-3xl">{t('landing.headline')}</h1>
      <p className="mt-5 text-lg text-ink-soft">{t('landing.lead')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {loggedIn ? (
          <LinkButton to="/bots/new">{t('landing.start')}</LinkButton>
        ) : (
          <>
            <LinkButton to="/signup">{t('landing.startSignedOut')}</LinkButton>
            <LinkButton to="/login" look="secondary">
              {t('landing.haveAccount')}
            </LinkButton>
          </>
        )}
      </div>
      <p className="mt-4 text-sm text-ink-soft">{t('landing.freeUnlessReady')}</p>
    </div>
  );
}

function Example() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="example">
      <h2 id="example" className="sr-only">
        {t('landing.exampleTitle')}
      </h2>
      <figure className="rounded-lg border border-line bg-surface p-4">
        <figcaption className="flex items-center gap-2 text-sm font-semibold text-accent-strong">
          <Icon name="pen" className="size-4" />
          {t('landing.examplePromptLabel')}
        </figcaption>
        <blockquote className="mt-1.5" dir="auto">
          {t('landing.examplePrompt')}
        </blockquote>
      </figure>
      <div aria-hidden="true" className="mx-auto h-5 w-0.5 bg-accent" />
      <ExampleChat />
    </section>
  );
}

function Steps() {
  const { t } = useTranslation();
  return (
    <section className="mt-16 sm:mt-24">
      <h2 className="text-2xl">{t('landing.stepsTitle')}</h2>
      <ol className="mt-6 grid gap-8 sm:grid-cols-3">
        {STEPS.map((step) => (
          <li key={step} className="border-t-2 border-accent pt-4">
            <p aria-hidden="true" className="font-bold text-accent-strong">
              {step}
            </p>
            <h3 className="mt-1 text-lg">{t(`landing.step${step}Title`)}</h3>
            <p className="mt-2 text-ink-soft">{t(`landing.step${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Templates({ templates }: { readonly templates: readonly ShownTemplate[] }) {
  const { t } = useTranslation();
  return (
    <section id="templates" className="mt-16 scroll-mt-6 sm:mt-24">
      <h2 className="text-2xl">{t('templates.title')}</h2>
      <p className="mt-2 mb-6 text-ink-soft">{t('templates.lead')}</p>
      <TemplateGallery templates={templates} />
    </section>
  );
}

function Promises() {
  const { t } = useTranslation();
  return (
    <section className="mt-16 sm:mt-24">
      <h2 className="text-2xl">{t('landing.promisesTitle')}</h2>
      <ul className="mt-6 grid gap-4 sm:grid-cols-3">
        {STEPS.map((promise) => (
          <li key={promise} className="rounded-lg border border-line bg-surface p-5">
            <Icon name={PROMISE_ICONS[promise]} className="size-7 text-accent" />
            <h3 className="mt-3 text-lg">{t(`landing.promise${promise}Title`)}</h3>
            <p className="mt-1 text-ink-soft">{t(`landing.promise${promise}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Landing() {
  const { loggedIn, templates } = useLoaderData<typeof loader>();
  return (
    <div className="pt-4 pb-8 sm:pt-10">
      <div className="grid grid-cols-1 gap-12 lg:grid-cols-[1fr_25rem] lg:gap-16">
        <Hero loggedIn={loggedIn} />
        <Example />
      </div>
      <Steps />
      <Templates templates={templates} />
      <Promises />
    </div>
  );
}
