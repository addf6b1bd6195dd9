import { westernDigits } from '#server/shared/arabic.ts';
import { readNumber } from './number.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { MAX_LINE_LENGTH } from './tidy-line.ts';

const STARS = /⭐|🌟|★/gu;

/** A whole number on the scale of the question, or as many stars. */
export function parseRating(
  typed: string,
  scale: { readonly min: number; readonly max: number },
): Parsed<number> {
  const text = westernDigits(typed.slice(0, MAX_LINE_LENGTH));
  const stars = text.match(STARS)?.length ?? 0;
  const outOf = new RegExp(`(?:/|من|out of)\\s*${scale.max}\\s*(?:stars|نجوم)?\\s*$`, 'u');
  const value = readNumber(text.replace(STARS, ' ').replace(outOf, '')) ?? (stars || null);
  if (value === null || !Number.isInteger(value) || value < scale.min || value > scale.max) {
    return refused('retry_rating', { min: scale.min, max: scale.max });
  }
  return understood(value);
}
