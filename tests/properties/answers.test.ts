import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_TYPES, type Answer } from '#server/bot-spec/answers.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { parseAnswer } from '#server/runtime/answers/parse-answer.ts';
import { cleanText, foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { startSession } from '#server/runtime/step.ts';
import { textToEvent } from '#server/runtime/text-to-event.ts';
import { LONG_ANSWERS } from '#tests/factories/long-answers.ts';

const spec = smallBot([{ id: 'end', type: 'end', text: same('.') }]);
const context = {
  spec,
  session: startSession(spec, { id: '1', firstName: 'Sara' }),
  now: new Date('2026-11-22T09:00:00Z'),
};
const options = [
  { id: 'one', label: { ar: 'شراء', en: 'Buy' } },
  { id: 'two', label: { ar: 'إيجار', en: 'Rent' } },
];
const many = Array.from({ length: 20 }, (_, index) => ({
  id: `o${index}`,
  label: { ar: `خيار طويل رقم ${index}`, en: `A rather long option ${index}` },
}));

function answerOf(type: Answer['type']): Answer {
  if (type === 'choice' || type === 'choices') return { type, options };
  if (type === 'rating') return { type, min: 1, max: 5 };
  return { type };
}

function parse(type: Answer['type'], text: string) {
  return parseAnswer({ type: 'text', text }, answerOf(type), context);
}

describe('every parser of answers', () => {
  it.each(ANSWER_TYPES)('%s takes any text without throwing', (type) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const parsed = parse(type, text);
        expect(parsed.ok ? parsed.value : parsed.problem.text).toBeDefined();
      }),
    );
  });

  it.each(ANSWER_TYPES)('%s takes words, digits and signs mixed in any order', (type) => {
    const piece = fc.constantFrom(
      '٣',
      '12',
      ':',
      '/',
      '-',
      ' ',
      '.',
      ',',
      'pm',
      'م',
      'يوم',
      'بعد',
      'الا ربع',
      'مليون',
      '@',
      'a.com',
      '+20',
      '100',
      'نعم',
      'لا',
      'december',
      '31',
      '2026',
      'شراء',
      '\u200f',
      '⭐',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => parse(type, pieces.join(''))).not.toThrow();
      }),
    );
  });
});

describe('an answer of 4 KB', () => {
  const forms: readonly Answer[] = [
    ...ANSWER_TYPES.map(answerOf),
    { type: 'date', hijri: true },
    { type: 'text', maxLength: 4096, pattern: '(?:[a-z]+|\\d*)*!' },
    { type: 'choices', options: many },
    { type: 'choice', options: many },
  ];

  it.each(forms.map((answer) => [answer.type, answer] as const))('%s is borne', (_, answer) => {
    const given = (text: string) => parseAnswer({ type: 'text', text }, answer, context);
    for (const text of Object.values(LONG_ANSWERS)) expect(() => given(text)).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4000, maxLength: 4096 }), (text) => {
        expect(() => given(text)).not.toThrow();
      }),
      { numRuns: 10 },
    );
  });
});

describe('texts of customers', () => {
  it('fold to the same words when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('match the option whose label they are, with any marks and case', () => {
    const labels = ['مارجريتا', 'ببروني', 'Four cheese', 'إلغاء'];
    const options = labels.map(same);
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('', 'ـ', '\u200f', '\u064e'), (index, mark) => {
        const label = labels[index] ?? '';
        const typed = `${label.slice(0, 3)}${mark}${label.slice(3).toUpperCase()}!`;
        expect(matchOption(typed, options)).toEqual({ type: 'sure', index });
      }),
    );
  });

  it('become an event, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, slash) => {
        expect(['text', 'command']).toContain(textToEvent(slash ? `/${text}` : text).type);
      }),
    );
  });
});
