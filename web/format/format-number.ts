import type { Language } from '#server/shared/language.ts';
import { localeTag } from './locale-tag.ts';

/** A whole number or decimal as people of this language write it. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeTag(language)).format(value);
}

/** A change of credits with its sign: `+20`, `−7`. */
export function formatChange(language: Language, value: number): string {
  const sign = value < 0 ? '−' : '+';
  return `${sign}${formatNumber(language, Math.abs(value))}`;
}
