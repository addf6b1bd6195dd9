import { readNumber } from './number.ts';
import { type Parsed, refused, understood } from './parsed.ts';

/** A whole number on the scale of the question, or as many stars. */
export function parseRating(
  typed: string,
  scale: { readonly min: number; readonly max: number },
): Parsed<number> {
  const stars = typed.match(/⭐|🌟|★/gu)?.length ?? 0;
  const outOf = typed.replace(/(?:\/|من|out of)\s*(?:10|5|١٠|٥)\s*$/u, '');
  const value = stars > 0 ? stars : readNumber(outOf);
  if (value === null || !Number.isInteger(value) || value < scale.min || value > scale.max) {
    return refused('retry_rating', { min: scale.min, max: scale.max });
  }
  return understood(value);
}
