/** Names of months, folded: English, Egyptian, Levantine and Maghreb. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...entries(1, 'january', 'jan', 'يناير', 'جانفي'),
  ...entries(2, 'february', 'feb', 'فبراير', 'شباط', 'فيفري'),
  ...entries(3, 'march', 'mar', 'مارس', 'اذار'),
  ...entries(4, 'april', 'apr', 'ابريل', 'نيسان', 'افريل'),
  ...entries(5, 'may', 'مايو', 'ايار', 'ماي'),
  ...entries(6, 'june', 'jun', 'يونيو', 'يونيه', 'حزيران', 'جوان'),
  ...entries(7, 'july', 'jul', 'يوليو', 'يوليه', 'تموز', 'جويليه'),
  ...entries(8, 'august', 'aug', 'اغسطس', 'اوت'),
  ...entries(9, 'september', 'sep', 'sept', 'سبتمبر', 'ايلول'),
  ...entries(10, 'october', 'oct', 'اكتوبر'),
  ...entries(11, 'november', 'nov', 'نوفمبر'),
  ...entries(12, 'december', 'dec', 'ديسمبر', 'دجنبر'),
]);

/** Names of weekdays, folded; 0 is Sunday. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...entries(0, 'sunday', 'sun', 'الاحد', 'احد', 'الحد'),
  ...entries(1, 'monday', 'mon', 'الاثنين', 'اثنين', 'الاتنين'),
  ...entries(2, 'tuesday', 'tue', 'tues', 'الثلاثاء', 'ثلاثاء', 'التلات', 'الثلاثا', 'الثلاث'),
  ...entries(3, 'wednesday', 'wed', 'الاربعاء', 'اربعاء', 'الاربع', 'الاربعا'),
  ...entries(4, 'thursday', 'thu', 'thur', 'thurs', 'الخميس', 'خميس'),
  ...entries(5, 'friday', 'fri', 'الجمعه', 'جمعه'),
  ...entries(6, 'saturday', 'sat', 'السبت', 'سبت'),
]);

function entries(value: number, ...words: string[]): [string, number][] {
  return words.map((word) => [word, value]);
}
