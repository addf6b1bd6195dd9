import { numberText } from '#server/runtime/number-text.ts';
import type { Language } from '#server/shared/language.ts';

type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form, string>>;
interface Noun {
  readonly en: Forms<'one' | 'other'>;
  readonly ar: Forms<Intl.LDMLPluralRule>;
}

const arabic = (one: string, two: string, few: string, many: string, other: string) => ({
  zero: `{n} ${other}`,
  one,
  two,
  few: `{n} ${few}`,
  many: `{n} ${many}`,
  other: `{n} ${other}`,
});

/** Things with their numbers. Durations, stars and questions stand behind a preposition or a verb. */
const NOUNS = {
  steps: {
    en: { one: '{n} step', other: '{n} steps' },
    ar: arabic('خطوة واحدة', 'خطوتان', 'خطوات', 'خطوة', 'خطوة'),
  },
  items: {
    en: { one: '{n} entry', other: '{n} entries' },
    ar: arabic('عنصر واحد', 'عنصران', 'عناصر', 'عنصرًا', 'عنصر'),
  },
  characters: {
    en: { one: '{n} character', other: '{n} characters' },
    ar: arabic('حرف واحد', 'حرفان', 'أحرف', 'حرفًا', 'حرف'),
  },
  choices: {
    en: { one: '{n} choice', other: '{n} choices' },
    ar: arabic('اختيار واحد', 'اختياران', 'اختيارات', 'اختيارًا', 'اختيار'),
  },
  attempts: {
    en: { one: '{n} wrong answer', other: '{n} wrong answers' },
    ar: arabic(
      'إجابة خاطئة واحدة',
      'إجابتان خاطئتان',
      'إجابات خاطئة',
      'إجابة خاطئة',
      'إجابة خاطئة',
    ),
  },
  questions: {
    en: { one: '{n} question', other: '{n} questions' },
    ar: arabic('سؤال واحد', 'سؤالين', 'أسئلة', 'سؤالًا', 'سؤال'),
  },
  stars: {
    en: { one: '{n} Star', other: '{n} Stars' },
    ar: arabic('نجمة واحدة', 'نجمتين', 'نجوم', 'نجمة', 'نجمة'),
  },
  days: {
    en: { one: '{n} day', other: '{n} days' },
    ar: arabic('يوم', 'يومين', 'أيام', 'يومًا', 'يوم'),
  },
  hours: {
    en: { one: '{n} hour', other: '{n} hours' },
    ar: arabic('ساعة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'),
  },
  minutes: {
    en: { one: '{n} minute', other: '{n} minutes' },
    ar: arabic('دقيقة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'),
  },
} as const satisfies Readonly<Record<string, Noun>>;

export type CountedNoun = keyof typeof NOUNS;

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** A whole number with its noun, in the form that the language has for it. */
export function counted(count: number, noun: CountedNoun, language: Language): string {
  const { ar, en } = NOUNS[noun];
  const form = rules[language].select(count);
  const text = language === 'ar' ? ar[form] : en[form === 'one' ? 'one' : 'other'];
  return text.replace('{n}', numberText(count, language));
}
