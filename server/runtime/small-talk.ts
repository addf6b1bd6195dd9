import { foldWords } from './fold-words.ts';

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

export function isBack(typed: string): boolean {
  return BACK.has(foldWords(typed));
}
