const LENGTH = 4096;

/** Texts of 4,096 characters that are hard for a careless reader, by name. */
export const LONG_ANSWERS: Readonly<Record<string, string>> = {
  digits: filled('1'),
  arabicDigits: filled('١'),
  spaces: filled(' '),
  oneWord: filled('a'),
  oneArabicWord: filled('ب'),
  colons: filled(':'),
  commas: filled(','),
  dots: filled('.'),
  slashes: filled('1/'),
  groups: filled('1,000'),
  spacedGroups: filled('1 000 '),
  halfClocks: filled('5:3'),
  clocks: filled('5:30 '),
  connectors: filled('و '),
  numberWords: filled('خمسة وعشرين ألف و '),
  negations: filled('مش '),
  hijri: filled('12 ربيع الأول '),
  monthNames: filled('12 من ديسمبر '),
  weekdays: filled('الجمعة اللي بعد الجاية '),
  atSigns: filled('a@'),
  domains: filled('a.'),
  emailLike: filled('a@b.c '),
  marks: filled('\u064e'),
  bidi: filled('\u2068\u200f'),
  emoji: filled('👍🏽'),
  ligatures: filled('ﷺ'),
  lineBreaks: filled('\n'),
  mixed: filled('عايز 2 table(s) بكرة at ٥:٣٠, مش متأكد! '),
  labels: filled('buying, إيجار و '),
};

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}
