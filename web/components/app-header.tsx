import { Link, NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BalanceView } from '#server/services.ts';
import type { FrameViewer } from './app-frame.tsx';
import { LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';
import { LanguageSwitch, ThemeSwitch } from './preference-switches.tsx';

const NAV_LINK =
  'inline-flex min-h-11 items-center rounded-md px-3 font-semibold text-ink-soft no-underline hover:text-ink aria-[current=page]:text-accent-strong';

function ViewerLinks({ viewer }: { readonly viewer: FrameViewer }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.mainNavigation')} className="hidden items-center sm:flex">
      {viewer.status === 'APPROVED' ? (
        <>
          <NavLink to="/bots" end className={NAV_LINK}>
            {t('shell.myBots')}
          </NavLink>
          <NavLink to="/bots/new" className={NAV_LINK}>
            {t('shell.newBot')}
          </NavLink>
        </>
      ) : null}
      <NavLink to="/settings" className={NAV_LINK}>
        {t('shell.settings')}
      </NavLink>
      {viewer.role === 'USER' ? null : (
        <a href="/admin" className={NAV_LINK}>
          {t('shell.backOffice')}
        </a>
      )}
    </nav>
  );
}

function BalanceLink({ balance }: { readonly balance: BalanceView }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/credits"
      className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-semibold whitespace-nowrap text-ink no-underline hover:bg-sunken"
    >
      <Icon name="coins" className="size-5 text-accent" />
      <span className="sr-only">{t('shell.balanceLabel')}: </span>
      {t('shell.balance', { count: balance.availableCredits })}
    </Link>
  );
}

/** Home, where one can go, and how these pages look and speak. */
export function AppHeader(props: {
  readonly viewer: FrameViewer | null;
  readonly balance: BalanceView | null;
}) {
  const { t } = useTranslation();
  const { viewer, balance } = props;
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl items-center gap-1 px-3 py-1.5 sm:gap-2 sm:px-6 sm:py-2.5">
        <Link
          to="/"
          aria-label={t('shell.home')}
          className="me-auto flex min-h-11 items-center gap-2.5 rounded-md px-1 font-bold text-ink no-underline"
        >
          <Logo />
          <span dir="ltr" className="hidden whitespace-nowrap md:inline">
            AI Agent Factory
          </span>
        </Link>
        {viewer ? <ViewerLinks viewer={viewer} /> : null}
        {balance ? <BalanceLink balance={balance} /> : null}
        <LanguageSwitch />
        <ThemeSwitch />
        {viewer ? null : (
          <LinkButton to="/login" look="secondary" className="px-4 text-sm whitespace-nowrap">
            {t('shell.logIn')}
          </LinkButton>
        )}
      </div>
    </header>
  );
}
