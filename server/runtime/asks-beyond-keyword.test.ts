import { expect, it } from 'vitest';
import { same } from '#server/bot-spec/examples/small-bot.ts';
import { asksBeyondKeyword } from './asks-beyond-keyword.ts';

const prices = {
  id: 'prices',
  name: same('prices'),
  triggers: [{ type: 'keywords' as const, words: ['how much', 'price', 'بكم', 'سعر'] }],
  start: 'prices',
};
const entry = (ar: string, en: string) => ({ id: 'e', question: { ar, en }, answer: same('x') });
const shipping = entry('كم سعر الشحن؟', 'How much is shipping?');
const bus = entry('هل يوجد باص للمدرسة؟', 'Is there a school bus?');
const oud = entry('هل العود طبيعي؟', 'Is the oud natural?');

it.each([
  ['how much is shipping?', shipping, true],
  ['بكم الشحن', shipping, true],
  ['how much is the school bus', bus, true],
  ['how much is the oud', oud, false],
  ['how much', shipping, false],
  ['price of the shipping box', shipping, false],
])('“%s” asks for more than the keyword: %s', (typed, asked, expected) => {
  expect(asksBeyondKeyword(typed, prices, asked)).toBe(expected);
});
