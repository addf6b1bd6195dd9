import { foldText } from '#server/shared/arabic.ts';

/**
 * Names of months, folded: English, Egyptian, Levantine, Maghreb. A line with its ordinals in digits
 * says «تشرين 1» for «تشرين الأول».
 */
export const MONTHS: ReadonlyMap<string, number> = namesFrom(1, [
  'january|jan|يناير|جانفي|كانون الثاني|كانون ثاني|كانون 2',
  'february|feb|فبراير|شباط|فيفري',
  'march|mar|مارس|آذار|اذار',
  'april|apr|أبريل|إبريل|نيسان|أفريل',
  'may|مايو|أيار|ماي',
  'june|jun|يونيو|يونيه|حزيران|جوان',
  'july|jul|يوليو|يوليه|تموز|جويلية|يوليوز',
  'august|aug|أغسطس|آب|أوت|غشت',
  'september|sept|sep|سبتمبر|سبتامبر|أيلول|شتنبر',
  'october|oct|أكتوبر|تشرين الأول|تشرين اول|تشرين 1',
  'november|nov|نوفمبر|نوفامبر|تشرين الثاني|تشرين ثاني|تشرين 2|نونبر',
  'december|dec|ديسمبر|ديسامبر|كانون الأول|كانون اول|كانون 1|دجنبر',
]);

/** Names of the months of the Hijri calendar, folded, in the spellings that people use. */
export const HIJRI_MONTHS: ReadonlyMap<string, number> = namesFrom(1, [
  'محرم|المحرم|muharram|moharram|muharam',
  'صفر|safar',
  'ربيع الأول|ربيع اول|ربيع 1|rabi i|rabi 1|rabi al awwal|rabi al awal|rabi ul awwal|rabi awwal|rabi el awal',
  'ربيع الثاني|ربيع الآخر|ربيع ثاني|ربيع تاني|ربيع اخر|ربيع 2|rabi ii|rabi 2|rabi al thani|rabi al akhir|rabi ul thani|rabi thani|rabi el thani|rabi al akhar',
  'جمادى الأولى|جمادى الاول|جماد الأول|جماد اول|جمادى اول|جمادى 1|جماد 1|jumada i|jumada 1|jumada al ula|jumada al awwal|jumada al oula|jumada ula',
  'جمادى الآخرة|جمادى الثانية|جمادى الاخر|جمادى الثاني|جماد الثاني|جماد الآخر|جماد ثاني|جمادى 2|جماد 2|jumada ii|jumada 2|jumada al akhirah|jumada al akhira|jumada al thani|jumada al thaniyah|jumada thani',
  'رجب|rajab',
  'شعبان|shaban|shaaban|shabaan|sha ban',
  'رمضان|ramadan|ramadhan|ramazan|ramzan',
  'شوال|shawwal|shawal',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذا القعدة|القعدة|dhul qidah|dhu al qidah|dhul qadah|dhu al qadah|zul qidah|zul qadah|zulqada|dhulqadah|thul qidah|thul qadah|zul qada|dhul qada',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذا الحجة|الحجة|dhul hijjah|dhu al hijjah|dhul hijja|dhu al hijja|zul hijjah|zul hijja|zulhijja|dhulhijjah|thul hijjah|thul hijja',
]);

/** Names of weekdays, folded; 0 is Sunday. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = namesFrom(0, [
  'sunday|sun|الأحد|أحد|الحد',
  'monday|mon|الاثنين|اثنين|الاتنين|الإثنين|لثنين|التنين|الثنين',
  'tuesday|tue|tues|الثلاثاء|ثلاثاء|التلات|الثلاثا|الثلاث|التلاتاء|التلاتا|الثلوث|لثلاثا',
  'wednesday|wed|weds|الأربعاء|أربعاء|الاربع|الاربعا|الربوع|لاربعا|لربعا',
  'thursday|thu|thur|thurs|الخميس|خميس|لخميس',
  'friday|fri|الجمعة|جمعة|الجمعا',
  'saturday|sat|السبت|سبت',
]);

/** The names as alternatives of a regular expression, longest first. */
export function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((left, right) => right.length - left.length).join('|');
}

function namesFrom(first: number, lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((names, index) =>
      names.split('|').map((name) => [foldText(name), first + index] as const),
    ),
  );
}
