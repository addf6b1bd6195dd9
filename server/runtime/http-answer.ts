import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import type { HttpRead } from './effects.ts';
import type { ConversationEvent } from './events.ts';

type HttpResult = Pick<Extract<ConversationEvent, { type: 'http_result' }>, 'outcome' | 'values'>;
type HttpValue = HttpResult['values'][string];

export const HTTP_FAILED: HttpResult = { outcome: 'failed', values: {} };
const MAX_TEXT_LENGTH = 4000;

/**
 * What the answer of a web service means to the block that asked. Only a 2xx answer that holds
 * every wanted value in the type of its variable is `ok`. Never throws.
 */
export function readHttpAnswer(
  reads: readonly HttpRead[],
  answer: { readonly status: number; readonly body: string },
): HttpResult {
  if (answer.status < 200 || answer.status > 299) return HTTP_FAILED;
  if (reads.length === 0) return { outcome: 'ok', values: {} };
  const json = parseJson(answer.body);
  const values: Record<string, HttpValue> = {};
  for (const { path, variable, type } of reads) {
    const value = typedValue(valueAt(json, path), type);
    if (value === undefined) return HTTP_FAILED;
    values[variable] = value;
  }
  return { outcome: 'ok', values };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path such as `data.items[0].price`; own members only. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const [, member, position] of path.matchAll(/([A-Za-z_$][\w$-]*)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = member ?? position ?? '';
    if (!Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

function typedValue(value: unknown, type: VariableType): HttpValue | undefined {
  switch (type) {
    case 'number':
    case 'money':
    case 'rating':
      return numberOf(value, type);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'date':
      return matching(value, /^\d{4}-\d\d-\d\d/);
    case 'time':
      return matching(value, /^([01]\d|2[0-3]):[0-5]\d/);
    case 'datetime': {
      const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
    }
    default:
      return textOf(value);
  }
}

function numberOf(value: unknown, type: VariableType): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return (type === 'money' ? Math.round(number * 100) / 100 : number) + 0;
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' ? pattern.exec(value)?.[0] : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  return stripUnsafeCharacters(value.slice(0, MAX_TEXT_LENGTH));
}
