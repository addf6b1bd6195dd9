import type { Language } from '#server/shared/language.ts';
import { numberText } from './number-text.ts';

/** Short names as shops write them; other currencies show their ISO code. */
const ARABIC_CURRENCIES: Readonly<Record<string, string>> = {
  EGP: 'جنيه',
  SAR: 'ريال',
  AED: 'درهم',
  KWD: 'دينار',
  QAR: 'ريال',
  BHD: 'دينار',
  OMR: 'ريال',
  JOD: 'دينار',
  IQD: 'دينار',
  LYD: 'دينار',
  TND: 'دينار',
  DZD: 'دينار',
  MAD: 'درهم',
  SYP: 'ليرة',
  LBP: 'ليرة',
  TRY: 'ليرة',
  YER: 'ريال',
  SDG: 'جنيه',
  USD: 'دولار',
  EUR: 'يورو',
  GBP: 'جنيه إسترليني',
};

/** An amount with the short name of its currency: `260 EGP`, `260 جنيه`. */
export function moneyText(amount: number, currency: string, language: Language): string {
  const rounded = Math.round(amount * 100) / 100;
  const name = language === 'ar' ? ARABIC_CURRENCIES[currency] : undefined;
  return `${numberText(rounded, language)} ${name ?? currency}`;
}
