import { describe, expect, it } from 'vitest';
import { readAnswer } from '#tests/factories/read-answer.ts';

const read = (text: string) => readAnswer({ type: 'boolean' }, text);

describe('yes in the dialects', () => {
  it.each([
    'ايوه',
    'ايووووه',
    'اه',
    'اي',
    'إيه',
    'اي والله',
    'أجل',
    'بلى',
    'واه',
    'واخا',
    'تمام',
    'أكيد',
    'طبعًا',
    'أبشر',
    'ماشي',
    'عايز',
    'لا مانع',
    'مفيش مشكلة',
    'ما عندي مانع',
    'ليه لأ',
    'إن شاء الله',
    'ما شاء الله تمام',
    'yesss',
    'no problem',
    'why not?',
    "yes, I'm not late",
    'نعم\u200f 🌹',
    '✅',
  ])('%s', (text) => {
    expect(read(text)).toBe(true);
  });
});

describe('no in the dialects, negations first', () => {
  it.each([
    'لأ',
    'لاااا',
    'لا شكرا',
    'لا والله',
    'مش عايز',
    'مش تمام',
    'مش لازم',
    'ما ابغى',
    'مابي',
    'ما بدي',
    'مو موافق',
    'مب موافق',
    'ماني موافق',
    'مينفعش',
    'بلاش',
    'والو',
    'أكيد لا',
    'طبعا لا',
    "don't want",
    'I don’t',
    'of course not',
    'ok no',
    'noooo',
  ])('%s', (text) => {
    expect(read(text)).toBe(false);
  });
});

describe('what says neither', () => {
  it.each([
    'مش عارف',
    'ما أدري',
    "I don't know",
    'ما السعر؟',
    'إيه ده؟',
    'عايز أعرف السعر',
    'طيب كام السعر؟',
    'تمام بس ما تتأخر',
    'yes no',
    'اي حاجة',
    'maybe',
  ])('%s is asked again', (text) => {
    expect(read(text)).toBe('retry_boolean');
  });
});
