/** How Arabic counts a thing: one, two, few (3 to 10) and many; the last two stand behind digits. */
export interface CountedNoun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

export const QUESTIONS: CountedNoun = {
  one: 'سؤال واحد',
  two: 'سؤالين',
  few: 'أسئلة',
  many: 'سؤالًا',
};
export const DAYS: CountedNoun = { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا' };
export const HOURS: CountedNoun = { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' };
export const MINUTES: CountedNoun = { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' };

const RULES = new Intl.PluralRules('ar');

/** A number with its noun in Arabic, as the object of a sentence or behind a preposition. */
export function counted(count: number, noun: CountedNoun): string {
  switch (RULES.select(count)) {
    case 'one':
      return noun.one;
    case 'two':
      return noun.two;
    case 'few':
      return `${count} ${noun.few}`;
    default:
      return `${count} ${noun.many}`;
  }
}
