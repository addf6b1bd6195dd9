import type { NumberToken } from './number-tokens.ts';

/** What has been read of a number so far. */
interface Sum {
  /** Whole scales: the 2,000 of «ألفين وخمسمية». */
  readonly total: number;
  readonly lastScale: number;
  /** What stands below the next scale; null before anything does. */
  readonly group: number | null;
  readonly isDigits: boolean;
  /** What stands right before: a connector, or "less". */
  readonly link: 'and' | 'less' | null;
}

const EMPTY: Sum = { total: 0, lastScale: Infinity, group: null, isDigits: false, link: null };

/**
 * The number that the tokens make together, or null when they are several numbers: "twenty five",
 * «ألف وخمسمية», "2 مليون و500 ألف", "two and a half", «نص مليون».
 */
export function composeNumber(tokens: readonly NumberToken[]): number | null {
  let sum: Sum | null = EMPTY;
  for (const [index, token] of tokens.entries()) {
    sum = sum && add(sum, token, tokens[index + 1]);
  }
  if (!sum || (sum.group === null && sum.total === 0)) return null;
  return sum.total + (sum.group ?? 0);
}

function add(sum: Sum, token: NumberToken, next: NumberToken | undefined): Sum | null {
  switch (token.type) {
    case 'and':
    case 'less':
      return { ...sum, link: token.type };
    case 'article':
      return sum;
    case 'digits':
      return sum.group === null ? grouped(sum, token.value, true) : null;
    case 'value':
      return addValue(sum, token.value, token.word);
    case 'hundred':
      if (sum.group === null) return grouped(sum, 100);
      if (sum.link !== null) return sum.group < 100 ? null : sum;
      return sum.group >= 1 && sum.group < 100 ? { ...sum, group: sum.group * 100 } : null;
    case 'scale':
      if (token.value >= sum.lastScale) return null;
      return scaledUp(sum, (sum.group ?? 1) * token.value, token.value);
    case 'scaled':
      if (token.scale >= sum.lastScale || sum.group !== null) return null;
      return scaledUp(sum, token.value, token.scale);
    case 'fraction':
      return addFraction(sum, token.value, next);
    default:
      return null;
  }
}

function addValue(sum: Sum, value: number, word: string): Sum | null {
  const { group, link } = sum;
  if (link === 'less') return null;
  if (group === null) return grouped(sum, value);
  // Fifteen in two words: خمسة عشر.
  const isTeen = value === 10 && group >= 1 && group <= 9 && link === null && word !== 'ten';
  return isTeen || fits(group, value, link) ? grouped(sum, group + value) : null;
}

/** Units stand after tens, or in Arabic before them with «و»; both stand after hundreds. */
function fits(group: number, value: number, link: Sum['link']): boolean {
  const below = group % 100;
  if (group >= 1000 || !Number.isInteger(group) || value === 0 || value >= 100) return false;
  if (below === 0) return true;
  if (value < 10) return below >= 20 && below % 10 === 0;
  return value >= 20 && below < 10 && link === 'and';
}

/** A half is a half of the scale before it, as in «مليون ونص», else a half of one. */
function addFraction(sum: Sum, value: number, next: NumberToken | undefined): Sum | null {
  const { group, total, lastScale } = sum;
  if (group === null && total === 0) return grouped(sum, value);
  if (next?.type === 'scale') return null;
  const signed = sum.link === 'less' ? -value : value;
  if (group === null) return { ...sum, total: total + signed * lastScale, link: null };
  return grouped(sum, group + signed);
}

function grouped(sum: Sum, group: number, isDigits = false): Sum | null {
  // Digits and words do not make one number below a scale: "5 خمسة".
  if (sum.isDigits && Number.isInteger(group)) return null;
  return { ...sum, group, isDigits: isDigits || sum.isDigits, link: null };
}

function scaledUp(sum: Sum, value: number, scale: number): Sum {
  return { ...EMPTY, total: sum.total + value, lastScale: scale };
}
