import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunState } from '#server/services.ts';
import { Card } from '#web/components/card.tsx';
import { PageHeader } from '#web/components/page-header.tsx';
import { PlanCard } from '#web/components/plan-card.tsx';
import { QuestionsForm } from '#web/components/questions-form.tsx';
import { ChangeDescription, RunOutcome } from '#web/components/run-outcome.tsx';
import { StageList } from '#web/components/stage-list.tsx';
import { forgetDraft } from '#web/hooks/description-draft.ts';
import { useLive } from '#web/hooks/use-live.ts';
import type { PageHandle } from '#web/page-handle.ts';
import { orErrorPage } from '#web/requests/answer-failure.ts';
import { answerQuestions } from '#web/requests/answer-questions.ts';
import { requireApproved } from '#web/requests/require-viewer.ts';
import { isUnderWay, runProgress } from '#web/run-progress.ts';

const TITLES = {
  QUEUED: 'run.title',
  RUNNING: 'run.title',
  NEEDS_INPUT: 'run.titleNEEDS_INPUT',
  READY: 'run.titleREADY',
  REFUSED: 'run.titleREFUSED',
  FAILED: 'run.titleFAILED',
  CANCELLED: 'run.titleCANCELLED',
} as const satisfies Record<RunState, string>;

interface RunTitleData {
  readonly state: RunState;
  readonly underWay: boolean;
}

export const handle: PageHandle<RunTitleData> = {
  title: (t, { state }) => t(TITLES[state]),
  refreshSeconds: ({ underWay }) => (underWay ? 3 : null),
};

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireApproved(context, request);
  const run = await orErrorPage(context, context.services.runs.get(viewer, params['runId'] ?? ''));
  const { id, state, outcome, problems, botId, chargedCredits, prompt, questions, plan } = run;
  return {
    id,
    state,
    outcome,
    problems,
    botId,
    chargedCredits,
    prompt,
    questions,
    plan,
    underWay: isUnderWay(run),
    progress: runProgress(run),
    idempotencyKey: crypto.randomUUID(),
  };
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return answerQuestions(request, context, params['runId'] ?? '');
}

function RunStatusLine({ state }: { readonly state: RunState }) {
  const { t } = useTranslation();
  if (state === 'QUEUED') return <>{t('run.queued')}</>;
  if (state === 'RUNNING') return <>{t('run.live')}</>;
  return null;
}

export default function Run() {
  const { t } = useTranslation();
  const { idempotencyKey: rendered, ...run } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // Loading the page's data again must not change the key of the form that is open.
  const [idempotencyKey] = useState(rendered);
  useLive({ waiting: run.underWay });
  useEffect(() => forgetDraft(run.prompt), [run.prompt]);
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={t(TITLES[run.state])}
        lead={run.underWay ? <RunStatusLine state={run.state} /> : null}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0 space-y-5">
          {run.underWay ? null : <RunOutcome run={run} />}
          {run.state === 'NEEDS_INPUT' && run.questions.length > 0 ? (
            <QuestionsForm
              key={run.id}
              questions={run.questions}
              idempotencyKey={idempotencyKey}
              answer={answer}
            />
          ) : null}
          {run.underWay ? null : <ChangeDescription run={run} />}
          {run.plan ? <PlanCard plan={run.plan} /> : null}
          <Card title={t('run.descriptionLabel')}>
            <p dir="auto" className="whitespace-pre-wrap text-ink-soft">
              {run.prompt}
            </p>
          </Card>
        </div>
        <Card
          title={t('run.stagesTitle')}
          {...(run.underWay ? { className: 'max-lg:order-first' } : {})}
        >
          <StageList stages={run.progress} />
        </Card>
      </div>
    </div>
  );
}
