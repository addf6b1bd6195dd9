import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.tsx';

function BarLink(props: { readonly to: string; readonly icon: IconName; readonly label: string }) {
  return (
    <NavLink
      to={props.to}
      end
      className="group flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-semibold text-ink-soft no-underline aria-[current=page]:text-accent-strong"
    >
      <span className="rounded-full px-3.5 py-0.5 group-aria-[current=page]:bg-accent-soft">
        <Icon name={props.icon} />
      </span>
      {props.label}
    </NavLink>
  );
}

/** On a phone: the four places, within reach of a thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('shell.mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-10 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <BarLink to="/bots" icon="bots" label={t('shell.myBots')} />
      <BarLink to="/bots/new" icon="plus" label={t('shell.newBot')} />
      <BarLink to="/credits" icon="coins" label={t('shell.credits')} />
      <BarLink to="/settings" icon="settings" label={t('shell.settings')} />
    </nav>
  );
}
