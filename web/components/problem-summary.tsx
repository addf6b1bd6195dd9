import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/**
 * What is wrong with a posted form, above it. It takes the focus when new problems arrive, and leads
 * to each field. `failure` is a problem of the whole form.
 */
export function ProblemSummary(props: {
  readonly problems: readonly { readonly field: string; readonly sentence: string }[];
  readonly failure?: string | null | undefined;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { problems, failure } = props;
  useEffect(() => {
    if (problems.length > 0 || failure) box.current?.focus();
  }, [problems, failure]);
  if (problems.length === 0 && !failure) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-6 flex gap-3 rounded-md border border-danger bg-danger-soft px-4 py-3"
    >
      <Icon name="warning" className="mt-0.5 size-5 text-danger" />
      <div className="min-w-0">
        {failure ? <p className="font-semibold">{failure}</p> : null}
        {problems.length > 0 ? (
          <>
            <p className="font-semibold">{t('problems.summary', { count: problems.length })}</p>
            <ul className="mt-1 list-disc ps-5">
              {problems.map(({ field, sentence }) => (
                <li key={field}>
                  <a href={`#field-${field}`} className="underline">
                    {sentence}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
}
