import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#server/shared/language.ts';
import { formatNumber } from '#web/format/format-number.ts';
import type { messages as english } from './en/index.ts';
import './translation-types.ts';

/** The messages of one language; Arabic has more plural forms than the English source. */
export type Messages = { readonly [Area in keyof typeof english]: object };

/**
 * A translator for one page in one language: a new one for every request on the server, one for the
 * page's life in the browser. It is ready when it is returned.
 */
export function createTranslator(language: Language, messages: Messages): i18n {
  const translator = createInstance();
  translator.use(initReactI18next);
  void translator.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'page',
    ns: ['page'],
    resources: { [language]: { page: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  translator.services.formatter?.add('number', (value: unknown) =>
    formatNumber(language, Number(value)),
  );
  return translator;
}
