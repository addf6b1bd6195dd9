import { describe, expect, it } from 'vitest';
import { containsPhrase, isSamePhrase, meaningfulWords } from './words.ts';

describe('a phrase stands in a text', () => {
  it.each([
    ['عايز أعرف المواعيد', 'مواعيد'],
    ['البيتزا عندكم بكام', 'بيتزا'],
    ['والبيتزا؟', 'بيتزا'],
    ['حجوزات العيادة', 'حجوزات'],
    ['طلبي فين', 'طلب'],
    ['الأسْعـار كام', 'اسعار'],
    ['الخدمة عندكم', 'خدمات'],
    ['ساعات العمل إيه', 'ساعات عمل'],
    ['my orders, please', 'order'],
    ['Opening HOURS?', 'opening hour'],
  ])('whatever its articles and endings: %s', (text, phrase) => {
    expect(containsPhrase(text, phrase)).toBe(true);
  });

  it.each([
    ['مطعم', 'طعم'],
    ['reorder', 'order'],
    ['hours of opening', 'opening hours'],
    ['anything', ''],
    ['', 'order'],
  ])('only as whole words, in their order: %s', (text, phrase) => {
    expect(containsPhrase(text, phrase)).toBe(false);
  });

  it('is the whole text only when nothing else is there', () => {
    expect(isSamePhrase('المواعيد', 'مواعيد')).toBe(true);
    expect(isSamePhrase('المواعيد لو سمحت', 'مواعيد')).toBe(false);
  });
});

describe('the words that carry meaning', () => {
  it.each([
    ['كم عمولتكم؟', 'العمولة'],
    ['وين مدرستكم', 'المدرسة'],
    ['how r u, is the wifi fast pls', 'fast wifi'],
  ])('meet whatever their endings: %s', (typed, title) => {
    expect(new Set(meaningfulWords(typed))).toEqual(new Set(meaningfulWords(title)));
  });

  it('keep a letter of the root', () => {
    expect(meaningfulWords('شحنتي')).not.toEqual(meaningfulWords('شحن'));
  });
});
