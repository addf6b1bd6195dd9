import { useTranslation } from 'react-i18next';
import { LinkButton } from './button.tsx';
import { errorWords } from './error-words.ts';
import { Logo } from './logo.tsx';

/** What happened, what was not charged, and where to go. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { status, title, text, sentence } = errorWords(error);
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center py-10 text-center sm:py-20">
      <Logo className="size-14" />
      {status === null ? null : (
        <p className="mt-6 text-sm font-semibold text-ink-soft">{status}</p>
      )}
      <h1 className="mt-1 text-2xl">{t(title)}</h1>
      <p className="mt-2 text-ink-soft">{sentence ?? (text ? t(text) : '')}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <LinkButton to="/">{t('problems.home')}</LinkButton>
        {status === 404 ? null : (
          <LinkButton to="." reloadDocument look="secondary">
            {t('problems.reload')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
