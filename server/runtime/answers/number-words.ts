/** Small numbers as people write them, folded: one to twelve in both languages and dialects. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...entries(0, 'zero', 'صفر'),
  ...entries(1, 'one', 'واحد', 'واحده', 'وحده'),
  ...entries(2, 'two', 'اثنين', 'اثنان', 'اتنين', 'ثنين', 'تنين'),
  ...entries(3, 'three', 'ثلاثه', 'تلاته', 'ثلاث', 'تلات', 'تلت'),
  ...entries(4, 'four', 'اربعه', 'اربع'),
  ...entries(5, 'five', 'خمسه', 'خمس'),
  ...entries(6, 'six', 'سته', 'ست'),
  ...entries(7, 'seven', 'سبعه', 'سبع'),
  ...entries(8, 'eight', 'ثمانيه', 'تمانيه', 'تمنيه', 'ثمان', 'تمن'),
  ...entries(9, 'nine', 'تسعه', 'تسع'),
  ...entries(10, 'ten', 'عشره', 'عشر'),
  ...entries(11, 'eleven', 'حداشر', 'احد عشر', 'احدعش'),
  ...entries(12, 'twelve', 'اتناشر', 'اثنا عشر', 'اثنعش'),
]);

/** What a number is multiplied by when this word follows it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...entries(1_000, 'k', 'thousand', 'الف', 'الاف', 'تلاف'),
  ...entries(1_000_000, 'm', 'mn', 'million', 'millions', 'مليون', 'ملايين'),
]);

function entries(value: number, ...words: string[]): [string, number][] {
  return words.map((word) => [word, value]);
}
