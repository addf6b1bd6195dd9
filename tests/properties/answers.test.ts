import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_TYPES, type Answer } from '#server/bot-spec/answers.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { parseAnswer } from '#server/runtime/answers/parse-answer.ts';
import { dateText, timeText } from '#server/runtime/date-text.ts';
import { cleanText, foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { numberText } from '#server/runtime/number-text.ts';
import { startSession } from '#server/runtime/step.ts';
import { textToEvent } from '#server/runtime/text-to-event.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { addDays } from '#server/shared/zoned-time.ts';

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

function answerOf(type: Answer['type']): Answer {
  if (type === 'choice' || type === 'choices') return { type, options };
  if (type === 'rating') return { type, min: 1, max: 5 };
  return { type };
}

function parse(type: Answer['type'], text: string) {
  return parseAnswer({ type: 'text', text }, answerOf(type), context);
}

const language = fc.constantFrom(...LANGUAGES);
const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

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

describe('what the bot writes it also understands', () => {
  it('numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 99_999_999 }), language, (value, shown) => {
        expect(parse('number', numberText(value, shown))).toEqual({ ok: true, value });
      }),
    );
  });

  it('amounts of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_99 }), language, (cents, shown) => {
        const text = moneyText(cents / 100, 'EGP', shown);
        expect(parse('money', text)).toEqual({ ok: true, value: cents / 100 });
      }),
    );
  });

  it('dates', () => {
    fc.assert(
      fc.property(date, language, (value, shown) => {
        expect(parse('date', dateText(value, shown))).toEqual({ ok: true, value });
        expect(parse('date', value)).toEqual({ ok: true, value });
      }),
    );
  });

  it('times', () => {
    fc.assert(
      fc.property(time, language, (value, shown) => {
        expect(parse('time', timeText(value, shown))).toEqual({ ok: true, value });
      }),
    );
  });

  it('Egyptian mobile numbers in local and international form, in both digit sets', () => {
    const subscriber = fc
      .integer({ min: 0, max: 99_999_999 })
      .map((n) => String(n).padStart(8, '0'));
    fc.assert(
      fc.property(fc.constantFrom('10', '11', '12', '15'), subscriber, (network, rest) => {
        const value = `+20${network}${rest}`;
        const local = `0${network}${rest}`;
        const arabic = local.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
        for (const text of [value, local, arabic, `00${value.slice(1)}`, `رقمي ${local}`]) {
          expect(parse('phone', text)).toEqual({ ok: true, value });
        }
      }),
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
