import { describe, expect, it } from 'vitest';
import { readAnswer } from '#tests/factories/read-answer.ts';

const number = (text: string) => readAnswer({ type: 'number' }, text);
const money = (text: string) => readAnswer({ type: 'money' }, text);

describe('a number in words', () => {
  it.each([
    ['عشرين', 20],
    ['خمسة وعشرين', 25],
    ['خمستاشر', 15],
    ['اطنعش', 12],
    ['سبعطعش', 17],
    ['خمسة عشر', 15],
    ['جوج', 2],
    ['مية', 100],
    ['ميتين وخمسين', 250],
    ['ثلاثمائة وخمسة وستين', 365],
    ['تلتميت', 300],
    ['ألف وخمسمية', 1500],
    ['ألفين', 2000],
    ['تلتلاف', 3000],
    ['خمس تلاف', 5000],
    ['عشرتلاف', 10_000],
    ['مية وخمسة وعشرين ألف', 125_000],
    ['٢ مليون و ٥٠٠ ألف', 2_500_000],
    ['نص مليون', 500_000],
    ['مليون ونص', 1_500_000],
    ['شخصين', 2],
    ['ضيفين', 2],
    ['إحنا خمسة', 5],
    ['تلاتة إلا ربع', 2.75],
    ['twenty five', 25],
    ['Twenty-five', 25],
    ['two hundred', 200],
    ['two hundred and fifty', 250],
    ['one thousand two hundred', 1200],
    ['half a million', 500_000],
    ['two and a half', 2.5],
    ['a dozen', 12],
    ['one two', 'retry_number'],
    ['خمسة ستة', 'retry_number'],
    ['five twenty', 'retry_number'],
    ['اتنين أو تلاتة', 'retry_number'],
    ['one of the nicest days of my life', 'retry_number'],
  ])('%s', (text, expected) => {
    expect(number(text)).toBe(expected);
  });
});

describe('a number in digits', () => {
  it.each([
    ['١٬٢٥٠٫٥٠', 1250.5],
    ['1.250,50', 1250.5],
    ['1 250', 1250],
    ['2½', 2.5],
    ['.5', 0.5],
    ['−7', -7],
    ['1️⃣2️⃣', 12],
    ['🙏 \u200f٥\u200f 🙏', 5],
    ["I'm 5", 5],
    ['one table for 4', 4],
    ['10-20', 'retry_number'],
    ['1,2345', 'retry_number'],
  ])('%s', (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  it('is not looked for in a text that is longer than any number', () => {
    expect(number(`5 ${'ا'.repeat(300)}`)).toBe('retry_number');
  });
});

describe('an amount of money', () => {
  it.each([
    ['٢٥٠ج', 250],
    ['EGP 250', 250],
    ['$1,250.50', 1250.5],
    ['250 ر.س', 250],
    ['250 جنيه ونص', 250.5],
    ['ألف جنيه ونص', 1000.5],
    ['بعشرين جنيه', 20],
    ['٣ جنيه و ٥٠ قرش', 3.5],
    ['خمسين قرش', 0.5],
    ['3 pounds 50 pence', 3.5],
    ['99.999', 100],
    ['-1', 'too_small'],
    ['مش عارف', 'retry_money'],
  ])('%s', (text, expected) => {
    expect(money(text)).toBe(expected);
  });
});

describe('a rating', () => {
  const rating = (text: string, max = 5) => readAnswer({ type: 'rating', min: 1, max }, text);

  it('is the number, also beside stars and out of its scale', () => {
    expect(rating('4 ⭐')).toBe(4);
    expect(rating('٤ من ٥')).toBe(4);
    expect(rating('خمس نجوم')).toBe(5);
    expect(rating('9 out of 10', 10)).toBe(9);
    expect(rating('4/5', 10)).toBe('retry_rating');
  });
});
