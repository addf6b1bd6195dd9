import { foldText } from '#server/shared/arabic.ts';

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30] as const,
]);
const arabicOrdinals: ReadonlyMap<string, number> = new Map(
  [
    'أول أولى واحدة حادي حادية',
    'ثاني ثانية تاني تانية',
    'ثالث ثالثة تالت تالتة',
    'رابع رابعة',
    'خامس خامسة',
    'سادس سادسة',
    'سابع سابعة',
    'ثامن ثامنة تامن تامنة',
    'تاسع تاسعة',
    'عاشر عاشرة',
  ].flatMap((words, index) => words.split(' ').map((word) => [foldText(word), index + 1] as const)),
);
const ARABIC = /(?<!\p{L})ال(\p{L}{3,6})(?: (عشره?)(?!\p{L})| وال(عشر|ثلاث)[يو]ن)?(?!\p{L})/gu;
const COMPOUND = /(?<!\p{L})(twenty|thirty)[ -](\p{L}+)(?!\p{L})/gu;
const SIMPLE = /(?<!\p{L})[a-z]{5,11}(?!\p{L})/gu;

/** A tidy line with its Arabic ordinals in digits: «الخامسة» is 5, «الخامس والعشرين» 25. */
export function arabicOrdinalsInDigits(line: string): string {
  return line.replace(ARABIC, (whole, word: string, teen?: string, tens?: string) => {
    const unit = arabicOrdinals.get(word);
    if (unit === undefined) return whole;
    if (teen !== undefined) return String(unit + 10);
    return String(unit + (tens === undefined ? 0 : tens === 'عشر' ? 20 : 30));
  });
}

/** A tidy line with its English ordinals in digits: "fifth" is 5, "twenty first" 21. */
export function englishOrdinalsInDigits(line: string): string {
  return line
    .replace(COMPOUND, (whole, tens: string, word: string) => {
      const unit = englishOrdinals.get(word);
      return unit === undefined || unit > 9 ? whole : String((tens === 'twenty' ? 20 : 30) + unit);
    })
    .replace(SIMPLE, (word) => String(englishOrdinals.get(word) ?? word));
}
