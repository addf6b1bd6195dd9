import { useTranslation } from 'react-i18next';
import type { RunState } from '#server/services.ts';
import { LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';

/** What a finished run shows of itself. */
export interface FinishedRun {
  readonly id: string;
  readonly state: RunState;
  readonly outcome: { readonly message: string } | null;
  /** What stood in the way of a bot. */
  readonly problems: readonly string[];
  readonly botId: string | null;
  readonly chargedCredits: number;
}

function ReadyOutcome({ run }: { readonly run: FinishedRun }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-5 rounded-lg border border-accent bg-accent-soft p-5 sm:flex-row sm:items-center sm:justify-between sm:p-6">
      <div className="flex gap-3">
        <Icon name="shield" className="size-8 text-accent" />
        <div>
          <p className="text-lg font-semibold">{t('run.readyText')}</p>
          <p className="text-sm text-ink-soft">{t('run.cost', { count: run.chargedCredits })}</p>
        </div>
      </div>
      {run.botId ? (
        <LinkButton to={`/bots/${run.botId}`} className="shrink-0 whitespace-nowrap">
          {t('run.openBot')}
        </LinkButton>
      ) : null}
    </div>
  );
}

/** How a run ended: the bot, or what happened, what was not charged and what to do. */
export function RunOutcome({ run }: { readonly run: FinishedRun }) {
  const { t } = useTranslation();
  if (run.state === 'READY') return <ReadyOutcome run={run} />;
  const tone = run.state === 'REFUSED' ? 'warning' : run.state === 'FAILED' ? 'danger' : 'info';
  const sentence =
    run.outcome?.message ?? (run.state === 'CANCELLED' ? t('run.cancelledText') : null);
  return (
    <Notice tone={tone} {...(sentence ? { title: sentence } : {})}>
      {run.problems.length > 0 ? (
        <ul className="my-2 list-disc space-y-1 ps-5">
          {run.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {run.chargedCredits === 0 ? <p>{t('run.nothingCharged')}</p> : null}
    </Notice>
  );
}

/** The way back to the description, with its text kept. Where questions are open it comes second. */
export function ChangeDescription({ run }: { readonly run: Pick<FinishedRun, 'id' | 'state'> }) {
  const { t } = useTranslation();
  if (run.state === 'READY') return null;
  return (
    <LinkButton
      to={`/bots/new?from=${run.id}`}
      look={run.state === 'NEEDS_INPUT' ? 'secondary' : 'primary'}
    >
      <Icon name="pen" />
      {t('run.changeDescription')}
    </LinkButton>
  );
}
