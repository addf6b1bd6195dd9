import { foldText } from '#server/shared/arabic.ts';

const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['one', 'a', 'an', 'single', 'واحد', 'واحدة']],
  [2, ['two', 'اثنين', 'اتنين', 'اثنان', 'سؤالين', 'خيارين', 'اختيارين']],
  [3, ['three', 'ثلاثة', 'ثلاث', 'تلاتة', 'تلات']],
  [4, ['four', 'أربعة', 'أربع', 'اربع']],
  [5, ['five', 'خمسة', 'خمس']],
  [6, ['six', 'ستة', 'ست']],
  [7, ['seven', 'سبعة', 'سبع']],
  [8, ['eight', 'ثمانية', 'ثماني', 'تمانية', 'تمن', 'ثمان']],
  [9, ['nine', 'تسعة', 'تسع']],
  [10, ['ten', 'عشرة', 'عشر']],
  [12, ['twelve', 'dozen']],
  [15, ['fifteen']],
  [20, ['twenty', 'عشرين']],
];

const byWord = new Map(
  WORDS.flatMap(([value, words]) => words.map((word) => [foldText(word), value] as const)),
);

/** A regular expression source for a number in digits or words, on folded text. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?|${[...byWord.keys()]
  .filter((word) => word.length > 2)
  .sort((left, right) => right.length - left.length)
  .join('|')}`;

/** The value of a folded number in digits ("1,500", "1500.50") or words. */
export function numberOf(folded: string): number | undefined {
  const word = byWord.get(folded.trim());
  if (word !== undefined) return word;
  const digits = folded.replace(/,/g, '').trim();
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
