import { cleanText } from '#server/runtime/fold-words.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const DEFAULT_MAX_LENGTH = 1000;

/** Free text: anything with a visible character, within the lengths. */
export function parseText(
  typed: string,
  limits: { readonly minLength?: number | undefined; readonly maxLength?: number | undefined } = {},
): Parsed<string> {
  const text = cleanText(typed);
  const { minLength = 1, maxLength = DEFAULT_MAX_LENGTH } = limits;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refused('retry_text');
  const length = [...text].length;
  if (length < minLength) return refused('too_short', { min: minLength });
  if (length > maxLength) return refused('too_long', { max: maxLength });
  return understood(text);
}
