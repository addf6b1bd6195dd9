import { composeNumber } from './compose-number.ts';
import { type NumberToken, numberTokens } from './number-tokens.ts';

/** A number in a message, and what stands around it. */
export interface NumberRun {
  readonly value: number;
  readonly hasDigits: boolean;
  /** Only a half or a quarter, joined to what stands before: «… ونص». */
  readonly isRest: boolean;
  /** The word behind the number, often its unit. */
  readonly unit: string | null;
}

export interface NumberLine {
  readonly runs: readonly NumberRun[];
  /** Words that are no part of a number. */
  readonly otherWords: number;
}

/** In a message with more numbers none is the answer. */
const MAX_RUNS = 4;

/** The numbers in a tidy line, in their order; null when there are many, or two in one. */
export function numberRuns(line: string): NumberLine | null {
  const runs: NumberRun[] = [];
  let otherWords = 0;
  let open: NumberToken[] = [];
  for (const token of [...numberTokens(line), { type: 'sign' } as const]) {
    if (token.type === 'unreadable') return null;
    if (token.type !== 'word' && token.type !== 'sign') {
      open.push(token);
      continue;
    }
    const run = closed(open, token);
    if (run === null) return null;
    if (run) runs.push(run);
    if (runs.length > MAX_RUNS) return null;
    if (token.type === 'word') otherWords += 1;
    open = [];
  }
  return { runs, otherWords };
}

/** Undefined where there is no number, null where there are several in one. */
function closed(tokens: readonly NumberToken[], next: NumberToken): NumberRun | null | undefined {
  const parts = tokens.filter(({ type }) => type !== 'article' && type !== 'and');
  if (parts.every(({ type }) => type === 'less')) return undefined;
  const value = composeNumber(tokens);
  if (value === null) return null;
  return {
    value,
    hasDigits: tokens.some(({ type }) => type === 'digits'),
    isRest: tokens[0]?.type === 'and' && parts.every(({ type }) => type === 'fraction'),
    unit: next.type === 'word' ? next.word : null,
  };
}
