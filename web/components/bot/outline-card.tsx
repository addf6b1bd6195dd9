import { useTranslation } from 'react-i18next';
import type { Trigger } from '#server/bot-spec/flows.ts';
import type { StepDetail } from '#web/bot-page/describe-block.ts';
import type { OutlineBranch, OutlineFlow, OutlineStep } from '#web/bot-page/outline.ts';
import { textFor } from '#web/bot-page/spec-text.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { Card } from '../card.tsx';
import { Icon } from '../icon.tsx';

function TriggerLine({ trigger }: { readonly trigger: Trigger }) {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (trigger.type) {
    case 'start':
      return trigger.payload === undefined ? (
        <>{t('bot.begins_start')}</>
      ) : (
        <>{t('bot.begins_payload', { payload: trigger.payload })}</>
      );
    case 'command':
      return <>{t('bot.begins_command', { command: trigger.command })}</>;
    case 'keywords':
      return <>{t('bot.begins_keywords', { words: trigger.words.slice(0, 6).join(' · ') })}</>;
    case 'intent':
      return <>{t('bot.begins_intent', { wish: textFor(trigger.description, language) })}</>;
    case 'button':
      return <>{t('bot.begins_button', { label: textFor(trigger.label, language) })}</>;
    case 'schedule':
      return (
        <>
          {t('bot.begins_schedule', {
            days: trigger.days.map((day) => t(`bot.day_${day}`)).join(' · '),
            time: trigger.time,
          })}
        </>
      );
  }
}

function DetailWords({ detail }: { readonly detail: StepDetail }) {
  const { t } = useTranslation();
  switch (detail.type) {
    case 'answer':
      return <>{t(`bot.answer_${detail.answer}`)}</>;
    case 'variables':
      return <bdi>{detail.variables.join(' · ')}</bdi>;
    case 'collection':
      return <bdi>{detail.name}</bdi>;
    case 'later':
      return <>{t(detail.mode === 'pause' ? 'bot.detailPause' : 'bot.detailReminder')}</>;
  }
}

function BranchLine({ branch }: { readonly branch: OutlineBranch }) {
  const { t } = useTranslation();
  return (
    <li className="flex items-center gap-1.5">
      <span className="min-w-0 wrap-anywhere" dir="auto">
        {'words' in branch.label ? branch.label.words : t(`bot.branch_${branch.label.name}`)}
      </span>
      {branch.to === null ? null : (
        <a
          href={`#step-${branch.to}`}
          aria-label={t('bot.goesTo', { number: branch.to })}
          className="inline-flex min-h-6 shrink-0 items-center gap-1 rounded-sm px-1 font-semibold whitespace-nowrap text-accent-strong no-underline hover:bg-accent-soft"
        >
          <Icon name="forward" className="size-4" />
          {branch.to}
        </a>
      )}
    </li>
  );
}

function StepRow({ step }: { readonly step: OutlineStep }) {
  const { t } = useTranslation();
  return (
    <li id={`step-${step.number}`} className="flex gap-3 py-2 target:bg-accent-soft">
      <span className="w-7 shrink-0 pt-px text-end text-sm tabular-nums text-ink-soft">
        {step.number}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <span className="font-semibold">{t(`bot.block_${step.type}`)}</span>
          {step.detail ? (
            <span className="text-ink-soft">
              {' · '}
              <DetailWords detail={step.detail} />
            </span>
          ) : null}
        </p>
        {step.text ? (
          <p dir="auto" className="line-clamp-3 text-ink-soft">
            {step.text}
          </p>
        ) : null}
        {step.branches.length > 0 ? (
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-soft">
            {step.branches.map((branch, index) => (
              <BranchLine key={index} branch={branch} />
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

/** Everything that the bot does, flow by flow, as a list to read. */
export function OutlineCard({ flows }: { readonly flows: readonly OutlineFlow[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bot.stepsTitle')}>
      <div className="space-y-6">
        {flows.map((flow) => (
          <section key={flow.id}>
            <h3 className="text-base" dir="auto">
              {flow.name}
            </h3>
            <p className="text-sm text-ink-soft">
              {flow.triggers.map((trigger, index) => (
                <span key={index} className="block">
                  <TriggerLine trigger={trigger} />
                </span>
              ))}
            </p>
            <ol className="mt-2 divide-y divide-line border-t border-line">
              {flow.steps.map((step) => (
                <StepRow key={step.id} step={step} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Card>
  );
}
