import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportAnswer, ImportProblem } from '#web/requests/import-bot.ts';
import { Badge } from '../badge.tsx';
import { Card } from '../card.tsx';
import { Icon } from '../icon.tsx';

/** So many are seen at once; the others are behind a line that opens. */
const SHOWN_AT_ONCE = 20;

function Problem({ problem }: { readonly problem: ImportProblem }) {
  const { t } = useTranslation();
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      {problem.step ? (
        <p className="text-sm text-ink-soft">
          <bdi>{problem.step}</bdi>
        </p>
      ) : null}
      <p className="font-semibold whitespace-pre-wrap">{problem.sentence}</p>
      {problem.hint ? <p>{problem.hint}</p> : null}
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
        {problem.isRemark ? <Badge tone="neutral">{t('importing.remark')}</Badge> : null}
        <code dir="ltr" className="font-mono wrap-anywhere">
          {problem.pointer || '/'}
        </code>
        <code dir="ltr" className="font-mono">
          {problem.code}
        </code>
      </p>
    </li>
  );
}

function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
  return (
    <ul className="divide-y divide-line">
      {problems.map((problem, index) => (
        <Problem key={index} problem={problem} />
      ))}
    </ul>
  );
}

/** Why a file became no bot: everything that is wrong with it. Takes the focus when it arrives. */
export function ImportProblems({ answer }: { readonly answer: ImportAnswer }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { failure, problems, notShown } = answer;
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const rest = problems.slice(SHOWN_AT_ONCE);
  return (
    <div ref={box} tabIndex={-1} className="mb-6 space-y-4 focus:outline-none">
      <div
        role="alert"
        className="flex gap-3 rounded-md border border-danger bg-danger-soft px-4 py-3"
      >
        <Icon name="warning" className="mt-0.5 size-5 text-danger" />
        <p className="min-w-0 font-semibold">{failure}</p>
      </div>
      {problems.length > 0 ? (
        <Card title={t('importing.problems', { count: problems.length + notShown })}>
          <ProblemList problems={problems.slice(0, SHOWN_AT_ONCE)} />
          {rest.length > 0 ? (
            <details className="mt-3 border-t border-line pt-3">
              <summary className="flex min-h-11 items-center gap-2 font-semibold text-accent-strong">
                <Icon name="plus" className="size-4" />
                {t('importing.more', { count: rest.length })}
              </summary>
              <ProblemList problems={rest} />
            </details>
          ) : null}
          {notShown > 0 ? (
            <p className="mt-3 text-sm text-ink-soft">
              {t('importing.notShown', { count: notShown })}
            </p>
          ) : null}
        </Card>
      ) : null}
    </div>
  );
}
