import { useTranslation } from 'react-i18next';
import { formatDuration } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import type { StageProgress, StageStatus } from '#web/run-progress.ts';
import { Icon, type IconName } from './icon.tsx';

const LOOKS = {
  waiting: {
    icon: 'dot',
    mark: 'border-line-strong bg-surface text-ink-soft',
    words: 'text-ink-soft',
  },
  running: {
    icon: 'dot',
    mark: 'border-accent bg-accent-soft text-accent',
    words: 'text-accent-strong font-semibold',
  },
  succeeded: {
    icon: 'check',
    mark: 'border-accent bg-accent text-on-accent',
    words: 'text-ink-soft',
  },
  failed: {
    icon: 'cross',
    mark: 'border-danger bg-danger-soft text-danger',
    words: 'text-danger font-semibold',
  },
  unneeded: {
    icon: 'minus',
    mark: 'border-line-strong bg-sunken text-ink-soft',
    words: 'text-ink-soft',
  },
  unreached: {
    icon: 'minus',
    mark: 'border-line-strong bg-sunken text-ink-soft',
    words: 'text-ink-soft',
  },
} as const satisfies Record<StageStatus, { icon: IconName; mark: string; words: string }>;

/** The star turns while a stage is at work. */
function StageMark({ status }: { readonly status: StageStatus }) {
  const look = LOOKS[status];
  if (status === 'running') {
    return (
      <span className="relative z-1 flex size-9 shrink-0 items-center justify-center rounded-full bg-surface">
        <svg aria-hidden="true" viewBox="0 0 32 32" className="turning size-9 fill-accent">
          <rect x="7" y="7" width="18" height="18" rx="3" />
          <rect x="7" y="7" width="18" height="18" rx="3" transform="rotate(45 16 16)" />
        </svg>
      </span>
    );
  }
  return (
    <span
      className={`relative z-1 flex size-9 shrink-0 items-center justify-center rounded-full border ${look.mark}`}
    >
      <Icon name={look.icon} className="size-5" />
    </span>
  );
}

function StageRow({ progress }: { readonly progress: StageProgress }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stage, status, attempts, durationMs } = progress;
  const finished = status === 'succeeded' || status === 'failed';
  return (
    <li
      aria-current={status === 'running' ? 'step' : undefined}
      className="group relative flex gap-4 pb-6 last:pb-0"
    >
      <span
        aria-hidden="true"
        className="absolute start-[1.0625rem] top-9 bottom-0 w-0.5 bg-line group-last:hidden"
      />
      <StageMark status={status} />
      <div className="min-w-0 flex-1 pt-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h3 className="text-base">{t(`run.stage_${stage}`)}</h3>
          <p className={`text-sm ${LOOKS[status].words}`}>
            {t(`run.status_${status}`)}
            {finished && attempts > 1 ? ` · ${t('run.attempts', { count: attempts })}` : ''}
            {finished && durationMs > 0 ? ` · ${formatDuration(language, durationMs)}` : ''}
          </p>
        </div>
        <p className="text-sm text-ink-soft">{t(`run.about_${stage}`)}</p>
      </div>
    </li>
  );
}

/** The six stages of a run, live. Changes are read out politely. */
export function StageList({ stages }: { readonly stages: readonly StageProgress[] }) {
  return (
    <ol aria-live="polite">
      {stages.map((progress) => (
        <StageRow key={progress.stage} progress={progress} />
      ))}
    </ol>
  );
}
