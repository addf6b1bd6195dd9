import { Form, useFetcher, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

const SWITCH =
  'min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2 text-sm font-semibold text-ink-soft hover:bg-sunken hover:text-ink';

/** Where a preference form leads back to. */
function ReturnHere() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="returnTo" value={pathname + search} />;
}

/** Shows the page in the other language. The whole document is loaded anew: direction and words change. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'ar' ? 'en' : 'ar';
  return (
    <Form method="post" action="/preferences" reloadDocument>
      <ReturnHere />
      <button name="locale" value={other} lang={other} className={`inline-flex ${SWITCH}`}>
        <Icon name="globe" />
        <span>{t('shell.otherLanguage')}</span>
      </button>
    </Form>
  );
}

/** Light or dark; until somebody chooses, the device decides. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action="/preferences">
      <ReturnHere />
      <button
        name="theme"
        value="dark"
        aria-label={t('shell.darkScheme')}
        className={`inline-flex scheme-dark:hidden ${SWITCH}`}
      >
        <Icon name="moon" />
      </button>
      <button
        name="theme"
        value="light"
        aria-label={t('shell.lightScheme')}
        className={`hidden scheme-dark:inline-flex ${SWITCH}`}
      >
        <Icon name="sun" />
      </button>
    </fetcher.Form>
  );
}
