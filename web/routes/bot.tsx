import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { botPageData } from '#web/bot-page/bot-page-data.ts';
import { changeKey, type KeyAnswer, keyIntent } from '#web/bot-page/key-form.ts';
import { simulate } from '#web/bot-page/simulation-form.ts';
import { Badge } from '#web/components/badge.tsx';
import { CollectionsCard } from '#web/components/bot/collections-card.tsx';
import { KeepsCard } from '#web/components/bot/keeps-card.tsx';
import { KeysCard } from '#web/components/bot/keys-card.tsx';
import { MapCard } from '#web/components/bot/map-card.tsx';
import { OutlineCard } from '#web/components/bot/outline-card.tsx';
import { ProofCard } from '#web/components/bot/proof-card.tsx';
import { LinkButton } from '#web/components/button.tsx';
import { Simulator, type SimulatorAnswer } from '#web/components/chat/simulator.tsx';
import { Icon } from '#web/components/icon.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';
import { isUnreached, orUnreached } from '#web/requests/unreached.ts';

export const handle: PageHandle<{ readonly name: string }> = { title: (_t, { name }) => name };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireApproved(context, request);
  const { bots, botSecrets, simulations } = context.services;
  const botId = params['botId'] ?? '';
  const [bot, simulation, keys] = await orErrorPage(
    context,
    Promise.all([
      bots.get(viewer, botId),
      simulations.latest(viewer, botId),
      botSecrets.list(viewer, botId),
    ]),
  );
  return botPageData(bot, simulation, keys, context.locale);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireApproved(context, request);
  const form = await request.formData();
  const botId = params['botId'] ?? '';
  const intent = keyIntent(form);
  const { status, ...answer } = intent
    ? await changeKey(context, viewer, botId, form, intent)
    : await simulate(context, viewer, botId, form);
  return data(answer, { status });
}

/** Without a connection the conversation stays as it is, with the words that were typed. */
export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return orUnreached(serverAction<typeof action>());
}

export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionResult,
  defaultShouldRevalidate,
}) => !isUnreached(actionResult) && defaultShouldRevalidate;

export default function Bot() {
  const { t } = useTranslation();
  const bot = useLoaderData<typeof loader>();
  const posted = useActionData<SimulatorAnswer | KeyAnswer>();
  return (
    <>
      <PageHeader
        title={bot.name}
        lead={
          <>
            {bot.description ? (
              <span dir="auto" className="block">
                {bot.description}
              </span>
            ) : null}
            <span className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <Badge tone="neutral">{t(`bots.state${bot.state}`)}</Badge>
              <span>{t('bot.version', { number: bot.versionNumber })}</span>
              <span>{t(`bot.madeBy_${bot.engine}`)}</span>
              {bot.runId ? (
                <Link to={`/runs/${bot.runId}`} className="text-accent-strong underline">
                  {t('bot.aboutRun')}
                </Link>
              ) : null}
            </span>
          </>
        }
        action={
          <LinkButton to={`/api/bots/${bot.id}/spec`} look="secondary" reloadDocument download>
            <Icon name="download" />
            {t('bot.download')}
          </LinkButton>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-8">
        <section aria-label={t('bot.simulator')} className="min-w-0 lg:sticky lg:top-6">
          <Simulator
            botName={bot.name}
            languages={bot.languages}
            timeZone={bot.timeZone}
            commands={bot.commands}
            variableLabels={bot.variableLabels}
            simulation={bot.simulation}
            posted={posted && 'key' in posted ? undefined : posted}
          />
          <p className="mt-2 text-center text-sm text-ink-soft">{t('bot.simulatorHint')}</p>
        </section>
        <div className="min-w-0 space-y-5">
          <KeysCard keys={bot.keys} posted={posted} />
          <ProofCard proof={bot.proof} />
          <KeepsCard variables={bot.keeps} />
          <CollectionsCard collections={bot.collections} />
          <MapCard map={bot.map} currentBlockId={bot.simulation?.currentBlockId ?? null} />
          <OutlineCard flows={bot.outline} />
        </div>
      </div>
    </>
  );
}
