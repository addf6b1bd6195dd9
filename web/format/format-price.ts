import type { Language } from '#server/shared/language.ts';
import { localeTag } from './locale-tag.ts';

/** A price in a currency; whole amounts have no decimals. */
export function formatPrice(language: Language, amount: number, currency: string): string {
  return new Intl.NumberFormat(localeTag(language), {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
