import { Icon } from '@adminjs/design-system';
import { useCurrentAdmin, useNotice, useTranslation } from 'adminjs';
import React from 'react';
import { languageAddress } from './addresses.ts';

/** The way back to the product, the language, and who is logged in. */
export default function TopBar({
  toggleSidebar,
}: {
  readonly toggleSidebar: () => void;
}): React.JSX.Element {
  const { t, i18n } = useTranslation();
  const [admin] = useCurrentAdmin();
  const notify = useNotice();
  const otherLanguage = i18n.language === 'ar' ? 'en' : 'ar';

  const changeLanguage = async () => {
    const response = await fetch(languageAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale: otherLanguage }),
    }).catch(() => null);
    if (response?.ok) window.location.reload();
    else notify({ message: 'errorFetchingRecord', type: 'error' });
  };

  return (
    <header className="bo-top-bar" data-css="topbar">
      <button
        type="button"
        className="bo-icon-button bo-menu-button"
        aria-label={String(t('backOffice.topBar.menu'))}
        onClick={toggleSidebar}
      >
        <Icon icon="Menu" size={24} />
      </button>
      <a href="/" className="bo-top-link">
        {t('backOffice.topBar.toDashboard')}
      </a>
      <button
        type="button"
        className="bo-top-link"
        lang={otherLanguage}
        onClick={() => void changeLanguage()}
      >
        {t('backOffice.topBar.otherLanguage')}
      </button>
      <span className="bo-who">
        <bdi>{admin?.email}</bdi>
        <small>{t(`resources.User.labels.role.${admin?.['role']}`)}</small>
      </span>
      <form method="post" action="/logout">
        <button type="submit" className="bo-top-link">
          {t('backOffice.topBar.logOut')}
        </button>
      </form>
    </header>
  );
}
