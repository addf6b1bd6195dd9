import {
  FRACTION_WORDS,
  HUNDRED_WORDS,
  HUNDREDS_WORDS,
  NUMBER_WORDS,
  SCALE_LETTERS,
  SCALED_WORDS,
  SCALES,
} from './number-words.ts';

/** A piece of a message that may be part of a number, or the end of one. */
export type NumberToken =
  | { readonly type: 'digits'; readonly value: number }
  /** A word for 0 to 99, or whole hundreds. */
  | { readonly type: 'value'; readonly value: number; readonly word: string }
  | { readonly type: 'hundred' }
  | { readonly type: 'scale'; readonly value: number }
  | { readonly type: 'scaled'; readonly value: number; readonly scale: number }
  | { readonly type: 'fraction'; readonly value: number }
  | { readonly type: 'and' }
  | { readonly type: 'less' }
  | { readonly type: 'article' }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'sign' }
  /** Digits that are written like no number. */
  | { readonly type: 'unreadable' };

/** Digits with separators (also thousands between single spaces), a word, or any other sign. */
const PIECE =
  /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?! ?[\d.,]*\d)|(?:(?<=^|[\s(])-)?(?:(?<!\d)\.)?\d+(?:[.,]+\d+)*|\p{L}+|[^\s\p{L}\d]/gu;
const PREFIX = /^(?:ال|ب)(?=\p{L}{3})/u;

/** A tidy line in the pieces that numbers are made of. */
export function numberTokens(line: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const [piece] of line.matchAll(PIECE)) {
    const letters = tokens.at(-1)?.type === 'digits' ? SCALE_LETTERS.get(piece) : undefined;
    if (letters !== undefined) tokens.push({ type: 'scale', value: letters });
    else if (/\d/.test(piece)) tokens.push(digits(piece));
    else if (/\p{L}/u.test(piece)) tokens.push(...wordTokens(piece));
    else if (piece !== '-') tokens.push({ type: 'sign' });
  }
  return tokens;
}

function digits(piece: string): NumberToken {
  const value = Number(plainDecimal(piece.replaceAll(' ', '')) ?? Number.NaN);
  return Number.isFinite(value) ? { type: 'digits', value } : { type: 'unreadable' };
}

/** "1,250.50", "1.250,50" and "1,5" as JavaScript writes them; null for anything else. */
function plainDecimal(piece: string): string | null {
  if (/^-?\d*\.?\d+$/.test(piece)) return piece;
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(piece)) return piece.replaceAll(',', '');
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(piece) || /^-?\d+,\d{1,2}$/.test(piece)) {
    return piece.replaceAll('.', '').replace(',', '.');
  }
  return /^-?\d{1,3}(?:\.\d{3}){2,}$/.test(piece) ? piece.replaceAll('.', '') : null;
}

/** One word; «وعشرين» is two tokens: "and" and "twenty". */
function wordTokens(word: string): NumberToken[] {
  const known = knownWord(word) ?? knownWord(word.replace(PREFIX, ''));
  if (known) return [known];
  const rest = word.startsWith('و') ? knownWord(word.slice(1)) : null;
  return rest ? [{ type: 'and' }, rest] : [{ type: 'word', word }];
}

function knownWord(word: string): NumberToken | null {
  const value = NUMBER_WORDS.get(word) ?? HUNDREDS_WORDS.get(word);
  if (value !== undefined) return { type: 'value', value, word };
  if (HUNDRED_WORDS.has(word)) return { type: 'hundred' };
  const scale = SCALES.get(word);
  if (scale !== undefined) return { type: 'scale', value: scale };
  const scaled = SCALED_WORDS.get(word);
  if (scaled) return { type: 'scaled', ...scaled };
  const fraction = FRACTION_WORDS.get(word);
  if (fraction !== undefined) return { type: 'fraction', value: fraction };
  if (word === 'و' || word === 'and') return { type: 'and' };
  if (word === 'الا' || word === 'غير' || word === 'minus') return { type: 'less' };
  return word === 'a' || word === 'an' ? { type: 'article' } : null;
}
