import { compilePattern } from '#server/bot-spec/pattern.ts';
import { cleanText } from '#server/runtime/fold-words.ts';
import { westernDigits } from '#server/shared/arabic.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const DEFAULT_MAX_LENGTH = 1000;

export interface TextForm {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** RE2 syntax; the whole text must match. One that does not compile takes any text. */
  readonly pattern?: string | undefined;
}

/**
 * Free text: anything with a visible character, within the lengths and of the form of the pattern. A
 * text that fits the pattern only with western digits is kept with them.
 */
export function parseText(typed: string, form: TextForm = {}): Parsed<string> {
  const text = cleanText(typed);
  const { minLength = 1, maxLength = DEFAULT_MAX_LENGTH } = form;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refused('retry_text');
  const length = [...text].length;
  if (length < minLength) return refused('too_short', { min: minLength });
  if (length > maxLength) return refused('too_long', { max: maxLength });
  const fitting = form.pattern === undefined ? text : ofForm(text, form.pattern);
  return fitting === null ? refused('wrong_form') : understood(fitting);
}

function ofForm(text: string, source: string): string | null {
  const pattern = compilePattern(source);
  if (!pattern || pattern.testExact(text)) return text;
  const western = westernDigits(text);
  return western !== text && pattern.testExact(western) ? western : null;
}
