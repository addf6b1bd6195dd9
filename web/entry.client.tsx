import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '#server/shared/language.ts';
import { createTranslator } from '#web/locales/create-translator.ts';

/** Only the page's own language is loaded. */
const loadMessages = {
  ar: () => import('#web/locales/ar/index.ts'),
  en: () => import('#web/locales/en/index.ts'),
};

async function start(): Promise<void> {
  const language: Language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  const { messages } = await loadMessages[language]();
  const translator = createTranslator(language, messages);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={translator}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void start();
