import { describe, expect, it } from 'vitest';
import { containsPhrase, isSamePhrase } from './words.ts';

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
