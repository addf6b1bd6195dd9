import { describe, expect, test } from 'vitest';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { pizzaSpec } from '#web/testing/pizza-spec.ts';
import { valueReader } from './read-value.ts';

const spec: BotSpec = {
  ...pizzaSpec,
  variables: [
    ...pizzaSpec.variables,
    { name: 'size', type: 'choice', scope: 'conversation' },
    { name: 'day', type: 'date', scope: 'conversation' },
  ],
  blocks: [
    ...pizzaSpec.blocks,
    {
      id: 'ask_size',
      type: 'question',
      text: { ar: 'أي حجم؟', en: 'Which size?' },
      answer: { type: 'choice', options: [{ id: 'size_1', label: { ar: 'كبير', en: 'Large' } }] },
      variable: 'size',
      attempts: 3,
      next: 'thanks',
    },
  ],
};

describe('a remembered value', () => {
  const english = valueReader(spec, 'en');
  const arabic = valueReader(spec, 'ar');
  const basket = [
    { item: 'margherita', quantity: 2 },
    { item: 'pepperoni', quantity: 1 },
  ];

  test('of a basket names the entries in the reader’s language', () => {
    expect(english('order', basket)).toBe('2 × Margherita, 1 × Pepperoni');
    expect(arabic('order', basket)).toBe('2 × مارجريتا، 1 × بيبروني');
  });

  test('of a choice is what stood on the button', () => {
    expect(english('size', 'size_1')).toBe('Large');
    expect(arabic('size', ['size_1'])).toBe('كبير');
  });

  test('of money and of a day reads as on every other page', () => {
    expect(english('order_total', 210)?.replace(/\s/, ' ')).toBe('EGP 210');
    expect(english('day', '2026-12-01')).toBe('1 Dec 2026');
  });

  test('that was typed stays as it was typed, and an unknown entry is still shown', () => {
    expect(english('customer_name', 'Sara')).toBe('Sara');
    expect(english('order', [{ item: 'gone', quantity: 1 }])).toBe('1 × gone');
  });

  test('that is empty is not shown', () => {
    for (const empty of [undefined, null, '', []]) expect(english('order', empty)).toBeNull();
  });
});
