import { useTranslation } from 'react-i18next';
import type { ProofSummary } from '#web/bot-page/proof-summary.ts';
import { useLive } from '#web/hooks/use-live.ts';
import { Badge } from '../badge.tsx';
import { Card } from '../card.tsx';
import { Icon } from '../icon.tsx';

function Figure(props: {
  readonly label: string;
  readonly visited: number;
  readonly total: number;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3 text-sm">
        {props.label}
        <strong className="tabular-nums">
          {t('bot.ofTotal', { visited: props.visited, total: props.total })}
        </strong>
      </p>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        className="directional mt-1.5 h-1.5 w-full rounded-full bg-sunken"
      >
        <rect
          width={props.total === 0 ? 0 : (100 * props.visited) / props.total}
          height="2"
          className="fill-accent"
        />
      </svg>
    </li>
  );
}

/** An older engine's proof: the page loads itself again when the new one is there. */
function OlderProof() {
  const { t } = useTranslation();
  useLive({ waiting: true });
  return (
    <p className="mb-4 flex items-start gap-2 text-sm text-ink-soft">
      <Icon name="clock" className="mt-0.5 size-4" />
      {t('bot.proofOlder')}
    </p>
  );
}

/** What the platform found out about exactly this version. */
export function ProofCard({ proof }: { readonly proof: ProofSummary | null }) {
  const { t } = useTranslation();
  if (!proof) {
    return (
      <Card title={t('bot.proofTitle')}>
        <p className="text-ink-soft">{t('bot.proofMissing')}</p>
      </Card>
    );
  }
  const passedStories = proof.stories.filter(({ passed }) => passed).length;
  return (
    <Card
      title={t('bot.proofTitle')}
      aside={
        <Badge tone={proof.passed ? 'good' : 'bad'}>
          <Icon name={proof.passed ? 'check' : 'cross'} className="size-3.5" />
          {proof.passed ? t('bot.proofPassed') : t('bot.proofFailed')}
        </Badge>
      }
    >
      {proof.isCurrent ? null : <OlderProof />}
      <ul className="space-y-3.5">
        <Figure label={t('bot.proofBlocks')} {...proof.blocks} />
        <Figure label={t('bot.proofBranches')} {...proof.branches} />
        {proof.stories.length > 0 ? (
          <Figure
            label={t('bot.proofStories')}
            visited={passedStories}
            total={proof.stories.length}
          />
        ) : null}
      </ul>
      {proof.stories.length > 0 ? (
        <ul className="mt-4 space-y-1.5 border-t border-line pt-4 text-sm">
          {proof.stories.map((story) => (
            <li key={story.id} className="flex items-start gap-2">
              <Icon
                name={story.passed ? 'check' : 'cross'}
                className={`mt-0.5 size-4 ${story.passed ? 'text-accent' : 'text-danger'}`}
              />
              <span className="sr-only">
                {story.passed ? t('bot.storyPassed') : t('bot.storyFailed')}:{' '}
              </span>
              <span dir="auto" className="min-w-0">
                {story.title}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {proof.remarks > 0 ? (
        <p className="mt-3 text-sm text-ink-soft">
          {t('bot.proofWarnings', { count: proof.remarks })}
        </p>
      ) : null}
    </Card>
  );
}
