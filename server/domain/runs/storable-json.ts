/** PostgreSQL keeps neither NUL nor half of a surrogate pair; models now and then write both. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;
/** The same as `JSON.stringify` writes them: an escape that is not itself escaped. */
const UNSTORABLE_ESCAPE = /(?<=(?:^|[^\\])(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/gi;

/** A text as PostgreSQL can keep it. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** A value as text for a `jsonb` column; null for nothing. */
export function storableJson(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return JSON.stringify(value).replace(UNSTORABLE_ESCAPE, '\uFFFD');
}
