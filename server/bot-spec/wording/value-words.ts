import { knownLabel, variableLabel } from '#server/bot-spec/variable-label.ts';
import { isolate } from '#server/runtime/isolate.ts';
import type { Language } from '#server/shared/language.ts';
import { listed } from './listed.ts';
import type { Reading } from './readable.ts';
import { say } from './say.ts';

/** Where a label beside a value is not what a sentence calls it. */
const IN_SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  phone: { ar: 'رقم الهاتف', en: 'phone number' },
  mobile: { ar: 'رقم الهاتف', en: 'phone number' },
  email: { ar: 'البريد الإلكتروني', en: 'e-mail address' },
  guests: { ar: 'عدد الضيوف', en: 'number of guests' },
  notes: { ar: 'الملاحظات', en: 'notes' },
  note: { ar: 'الملاحظات', en: 'notes' },
  customer_language: { ar: 'لغة العميل', en: 'customer’s language' },
  bot_name: { ar: 'اسم البوت', en: 'name of the bot' },
  now: { ar: 'الوقت الحالي', en: 'current time' },
};

/** What a sentence calls the value of a variable that every owner knows; else undefined. */
export function knownValue(variable: string, language: Language): string | undefined {
  const special = Object.hasOwn(IN_SENTENCES, variable) ? IN_SENTENCES[variable] : undefined;
  const label = special?.[language] ?? knownLabel(variable, language)?.toLowerCase();
  return label === undefined ? undefined : say('known_value', language, { label });
}

/** What a sentence calls the value of a variable: `the phone number`, `“Kind of cake”`. */
export function valueWords(variable: string, { spec, language }: Reading): string {
  const known = knownValue(variable, language);
  if (known !== undefined) return known;
  const label = isolate(variableLabel(spec, variable, language), language);
  return say('quoted_value', language, { label });
}

/** Several values, each once. */
export function valuesWords(variables: readonly string[], reading: Reading): string {
  const words = [...new Set(variables)].map((variable) => valueWords(variable, reading));
  return listed(words, reading.language);
}
