import { numberOf } from './numbers.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  /** The words that said it, to be left out of a label. */
  readonly words: string;
}

const N = '(\\d{1,3}(?:,\\d{3})+|\\d+)';
const TWO_SIDED = [
  new RegExp(
    `\\(?(?:from|between|من|بين)\\s+${N}\\s*(?:to|and|-|الي|ل|لحد|لغايه|حتي|و)\\s*${N}(?!\\s*(?:am|pm|:))\\)?`,
    'u',
  ),
  new RegExp(`\\(?(?<![\\d:])${N}\\s*(?:-|to|الي|ل|/)\\s*${N}(?![\\d:]|\\s*(?:am|pm))\\)?`, 'u'),
];
const UP_TO = new RegExp(
  `(?:up to|max(?:imum)?(?: of)?|at most|not more than|out of|بحد اقصي|حد اقصي|علي الاكثر|لا يزيد عن|لحد|حتي)\\s+${N}`,
  'u',
);
const AT_LEAST = new RegExp(
  `(?:at least|min(?:imum)?(?: of)?|from|over|above|علي الاقل|حد ادني|لا يقل عن|فوق)\\s+${N}`,
  'u',
);

const read = (digits: string | undefined) => numberOf(digits ?? '') ?? 0;

/** Bounds that a folded phrase gives: "from 1 to 6", «بين ١٨ و ٦٠», "up to 10". */
export function rangeIn(folded: string): Range | undefined {
  for (const pattern of TWO_SIDED) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [low, high] = [read(match[1]), read(match[2])];
    if (low < high) return { min: low, max: high, words: match[0] };
  }
  const most = UP_TO.exec(folded);
  if (most) return { min: 1, max: read(most[1]), words: most[0] };
  const least = AT_LEAST.exec(folded);
  if (least) return { min: read(least[1]), max: 1_000_000, words: least[0] };
  return undefined;
}
