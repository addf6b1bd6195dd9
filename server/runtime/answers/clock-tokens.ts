import { NUMBER_WORDS } from './number-words.ts';

/** A piece of a message that may be part of a time. */
export type ClockToken =
  | { readonly type: 'number'; readonly value: number; readonly isWord: boolean }
  /** A part of an hour, in minutes. */
  | { readonly type: 'part'; readonly minutes: number }
  | { readonly type: 'and' | 'less' | 'past' | 'to' }
  /** What stands before the hour: "at", «الساعة». */
  | { readonly type: 'hour' }
  | { readonly type: 'minutes' }
  | { readonly type: 'other' };

const PARTS: ReadonlyMap<string, number> = new Map([
  ...['نص', 'نصف', 'half'].map((word) => [word, 30] as const),
  ...['ربع', 'quarter'].map((word) => [word, 15] as const),
  ...['ثلث', 'تلت', 'تولت'].map((word) => [word, 20] as const),
]);
const KINDS: ReadonlyMap<string, 'and' | 'less' | 'past' | 'to' | 'hour' | 'minutes'> = new Map([
  ...['و', 'and'].map((word) => [word, 'and'] as const),
  ...['الا', 'غير', 'ناقص', 'قلا'].map((word) => [word, 'less'] as const),
  ...['past', 'after'].map((word) => [word, 'past'] as const),
  ...['to', 'till', 'before'].map((word) => [word, 'to'] as const),
  ...['at', 'الساعه', 'ساعه', 'عالساعه', 'علي', 'ع'].map((word) => [word, 'hour'] as const),
  ...['minutes', 'minute', 'min', 'mins', 'دقيقه', 'دقايق', 'دقائق'].map(
    (word) => [word, 'minutes'] as const,
  ),
]);
/** Words that stand in a time and say nothing. */
const SILENT = new Set(['o', 'oh', 'a', 'clock', 'the', 'في', 'in']);

/** The pieces of a tidy line; parts of the day are not among them. */
export function clockTokens(line: string): ClockToken[] {
  return [...line.matchAll(/\d+|\p{L}+|@/gu)].flatMap(([piece]) => wordTokens(piece));
}

function wordTokens(piece: string): ClockToken[] {
  if (SILENT.has(piece)) return [];
  const known = knownToken(piece);
  if (known) return [known];
  const rest = piece.startsWith('و') ? knownToken(piece.slice(1)) : null;
  return rest ? [{ type: 'and' }, rest] : [{ type: 'other' }];
}

function knownToken(piece: string): ClockToken | null {
  if (/^\d/.test(piece)) return { type: 'number', value: Number(piece), isWord: false };
  if (piece === '@') return { type: 'hour' };
  const minutes = PARTS.get(piece.replace(/^ال/, ''));
  if (minutes !== undefined) return { type: 'part', minutes };
  const kind = KINDS.get(piece);
  if (kind) return { type: kind };
  const value = NUMBER_WORDS.get(piece) ?? NUMBER_WORDS.get(piece.replace(/^ال/, ''));
  return value === undefined ? null : { type: 'number', value, isWord: true };
}
