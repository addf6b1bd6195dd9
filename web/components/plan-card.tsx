import { useTranslation } from 'react-i18next';
import type { Plan } from '#server/pipeline/stage-types.ts';
import { Card } from './card.tsx';

function PlanList(props: { readonly title: string; readonly lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="text-sm text-ink-soft">{props.title}</h3>
      <ul className="mt-1.5 list-disc space-y-1 ps-5 marker:text-accent">
        {props.lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the bot will do, in the owner's words. */
export function PlanCard({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Card title={t('run.planTitle')}>
      <p className="text-lg font-semibold" dir="auto">
        {plan.title}
      </p>
      <p className="mt-1 text-ink-soft" dir="auto">
        {plan.summary}
      </p>
      <PlanList title={t('run.planSteps')} lines={plan.steps} />
      <PlanList title={t('run.planKeeps')} lines={plan.keeps} />
      <PlanList title={t('run.planAssumptions')} lines={plan.assumptions} />
    </Card>
  );
}
