import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceView, Viewer } from '#server/services.ts';
import { AppHeader } from './app-header.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { OfflineNotice } from './offline-notice.tsx';

/** What the frame shows of a person. */
export type FrameViewer = Pick<Viewer, 'email' | 'role' | 'status'>;

/** Header, content, footer; for approved people on a phone also a bar under the thumb. */
export function AppFrame(props: {
  readonly viewer: FrameViewer | null;
  readonly balance: BalanceView | null;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const approved = props.viewer?.status === 'APPROVED';
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-20 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
      >
        {t('shell.skipToContent')}
      </a>
      <AppHeader viewer={props.viewer} balance={props.balance} />
      <OfflineNotice />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 sm:px-6 sm:py-10 focus:outline-none"
      >
        {props.children}
      </main>
      <footer className={`border-t border-line ${approved ? 'mb-20 sm:mb-0' : ''}`}>
        <p className="mx-auto max-w-6xl px-4 py-6 text-sm text-ink-soft sm:px-6">
          {t('shell.footer')}
        </p>
      </footer>
      {approved ? <BottomBar /> : null}
    </div>
  );
}
