import { foldWords } from './fold-words.ts';

/** A longer message that names a person is a question about one. */
const MAX_PERSON_WORDS = 7;
const GREETINGS = folded(
  'hi',
  'hello',
  'hey',
  'good morning',
  'good evening',
  'start',
  'menu',
  'السلام عليكم',
  'سلام عليكم',
  'السلام عليكم ورحمة الله وبركاته',
  'سلام',
  'مرحبا',
  'اهلا',
  'هلا',
  'هاي',
  'صباح الخير',
  'مساء الخير',
  'ابدأ',
  'القائمة',
);
const THANKS = folded(
  'thanks',
  'thank you',
  'thank you very much',
  'thx',
  'شكرا',
  'شكرا جزيلا',
  'شكرا لك',
  'شكرا لكم',
  'متشكر',
  'تسلم',
  'مشكور',
  'الله يعطيك العافية',
);
const NO_QUESTIONS = folded(
  'no',
  'done',
  'that is all',
  'nothing else',
  'no questions',
  'no more questions',
  'لا',
  'خلاص',
  'تم',
  'كفاية',
  'لا شيء',
  'ليس لدي أسئلة',
  'لا مزيد من الأسئلة',
  'بس كده',
);
const NOTHING = folded(
  'no',
  'none',
  'nothing',
  'no thanks',
  'no thank you',
  'i have none',
  'i dont have one',
  "i don't have one",
  'i dont have it',
  'dont have one',
  'not really',
  'لا',
  'لا شكرا',
  'لا يوجد',
  'لا شيء',
  'ولا حاجة',
  'ولا شي',
  'مفيش',
  'مافيش',
  'مافي',
  'ما في',
  'ما عندي',
  'معنديش',
  'ماعندي',
  'مش معايا',
  'ليس معي',
  'ليس لدي',
);
const REFUSALS = folded(
  'no',
  'cancel',
  'i do not want to pay',
  'لا',
  'إلغاء',
  'الغاء',
  'لا أريد',
  'مش عايز',
  'ما أبي',
);
const PERSON =
  /\b(?:agent|human|person|operator|representative|staff)\b|(?:^| )(?:ال)?(?:موظف|موظفه|انسان|بشري|حد|خدمه العملاء|الدعم|شخص|مندوب)(?: |$)/;
const BACK = folded('back', 'go back', 'رجوع', 'ارجع', 'السابق', 'العودة');

function folded(...phrases: string[]): ReadonlySet<string> {
  return new Set(phrases.map(foldWords));
}

export function isGreeting(typed: string): boolean {
  return GREETINGS.has(foldWords(typed));
}

export function isThanks(typed: string): boolean {
  return THANKS.has(foldWords(typed));
}

/** True for what people write when they have nothing more to ask. */
export function isDoneAsking(typed: string): boolean {
  return NO_QUESTIONS.has(foldWords(typed));
}

/** True for what people write when they have nothing to say to a question that they may leave out. */
export function hasNothing(typed: string): boolean {
  return NOTHING.has(foldWords(typed));
}

/** True for what people write when they do not want to pay. */
export function isRefusal(typed: string): boolean {
  return REFUSALS.has(foldWords(typed));
}

/** True for a short message that asks for a person instead of the bot. */
export function wantsPerson(typed: string): boolean {
  const folded = foldWords(typed);
  return folded.split(' ').length <= MAX_PERSON_WORDS && PERSON.test(folded);
}

export function isBack(typed: string): boolean {
  return BACK.has(foldWords(typed));
}
