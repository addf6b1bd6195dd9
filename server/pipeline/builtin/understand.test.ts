import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#server/pipeline/engine.ts';
import { understand } from './understand.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const brief = (prompt: string, answers: Record<string, string> = {}): Brief => ({
  prompt,
  answers,
  locale: /\p{Script=Arabic}/u.test(prompt) ? 'ar' : 'en',
  now: NOW,
});

describe('answers to questions', () => {
  test('when the owner gives the menu, orders can be taken', () => {
    const prompt = 'A bot for my restaurant that takes orders';
    expect(understand(brief(prompt)).verdict).toBe('needs_input');
    const answered = understand(brief(prompt, { items: 'Soup 40, Grilled chicken 150' }));
    expect(answered.verdict).toBe('build');
    expect(answered.reading.items.map(({ value }) => value)).toEqual([
      { name: 'Soup', price: 40 },
      { name: 'Grilled chicken', price: 150 },
    ]);
  });

  test('when the menu is skipped, customers write what they want', () => {
    const answered = understand(brief('بوت لمطعمي يستقبل الطلبات', { items: '' }));
    expect(answered.verdict).toBe('build');
    const [need] = answered.reading.needs;
    expect(need?.name).toBe('form');
    expect(need?.fields.map(({ value }) => value.kind)).toEqual(['details', 'name', 'phone']);
  });

  test('when the owner picks a purpose, it is built', () => {
    const answered = understand(brief('اعمل لي بوت', { purpose: 'حجز المواعيد', business: 'نور' }));
    expect(answered.verdict).toBe('build');
    expect(answered.reading.needs.map(({ name }) => name)).toEqual(['booking']);
    expect(answered.reading.businessName?.value).toBe('نور');
  });

  test('what cannot be done is left out only when the owner agrees', () => {
    const prompt = 'Booking bot for my salon where people pay online: haircut 60, massage 200';
    const asked = understand(brief(prompt));
    if (asked.verdict !== 'needs_input') throw new Error(asked.verdict);
    const [question] = asked.questions;
    expect(question).toMatchObject({ id: 'without_payment', type: 'single' });
    const [yes = '', no = ''] = question?.options ?? [];
    expect(understand(brief(prompt, { without_payment: yes })).verdict).toBe('build');
    expect(understand(brief(prompt, { without_payment: no })).verdict).toBe('needs_input');
  });

  test('a quiz of the owner needs the right answers', () => {
    const prompt = 'A quiz about our company policy';
    expect(understand(brief(prompt)).verdict).toBe('needs_input');
    const answers = { quiz_questions: 'How many days of leave? 21*, 14, 30' };
    expect(understand(brief(prompt, answers)).verdict).toBe('build');
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(
    ...Array.from('aeims 0159.,:;?!\n()«»"-و'),
    'ask for name',
    'اسأل عن الاسم',
    'بوت',
    'menu',
    ' 90 ',
    'or',
    'أو',
    '12:00',
    'من ٩ إلى ٥',
    '🍕',
  );
  test.each([
    ['letters of all scripts', fc.string({ unit: 'binary', maxLength: 600 })],
    [
      'pieces of descriptions',
      fc.array(letters, { maxLength: 300 }).map((parts) => parts.join('')),
    ],
  ])('%s: ends in a verdict', (_name, texts) => {
    fc.assert(
      fc.property(texts, (prompt) => {
        const { verdict } = understand(brief(prompt));
        expect(['build', 'needs_input', 'refused']).toContain(verdict);
      }),
      { numRuns: 150 },
    );
  });
});
