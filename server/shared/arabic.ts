/** Tashkeel, tatweel, zero-width and direction marks: they carry no meaning when people type. */
const SILENT =
  /[\u00AD\u034F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00A0': ' ',
  '\u202F': ' ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

function westernDigit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code >= ARABIC_ZERO && code <= ARABIC_ZERO + 9) return String(code - ARABIC_ZERO);
  if (code >= PERSIAN_ZERO && code <= PERSIAN_ZERO + 9) return String(code - PERSIAN_ZERO);
  return undefined;
}

/** The text with Arabic-Indic and Persian digits as 0–9; nothing else changes. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => westernDigit(digit) ?? digit);
}

/** What each character that was seen folds to; there are at most 65,536. */
const foldings = new Map<string, string>();

/** The folded form of one character; empty for one that carries no meaning. */
function foldCharacter(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const folded = SILENT.test(character)
    ? ''
    : (westernDigit(character) ?? LETTERS[character] ?? (lower.length === 1 ? lower : character));
  foldings.set(character, folded);
  return folded;
}

/** A folded text, and for each of its positions the position in the source where it came from. */
export interface FoldedText {
  readonly folded: string;
  /** One longer than `folded`: the last entry is the end of the source. */
  readonly sourceAt: readonly number[];
}

/**
 * Folds the spellings that people use for the same word: case, digits, hamza, alef, ya and
 * ta-marbuta forms, Arabic punctuation; marks that carry no meaning are dropped.
 */
export function foldWithSource(text: string): FoldedText {
  let folded = '';
  const sourceAt: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const as = foldCharacter(character);
    if (as === '') continue;
    folded += as;
    sourceAt.push(index);
  }
  sourceAt.push(text.length);
  return { folded, sourceAt };
}

/** The folded text alone: equal for two spellings of the same words. */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text.split('')) folded += foldCharacter(character);
  return folded;
}
