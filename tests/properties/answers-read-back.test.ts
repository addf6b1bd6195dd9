import fc from 'fast-check';
import type { CountryCode } from 'libphonenumber-js';
import { getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#server/bot-spec/answers.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { dateOfHijri } from '#server/runtime/answers/hijri-date.ts';
import { parseAnswer } from '#server/runtime/answers/parse-answer.ts';
import { dateText, timeText } from '#server/runtime/date-text.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { numberText } from '#server/runtime/number-text.ts';
import { renderText } from '#server/runtime/render-text.ts';
import type { Value } from '#server/runtime/session.ts';
import { standardText } from '#server/runtime/standard-texts.ts';
import { startSession } from '#server/runtime/step.ts';
import { LANGUAGES, type Language } from '#server/shared/language.ts';
import { addDays, instantOf } from '#server/shared/zoned-time.ts';
import { question } from '#tests/factories/small-blocks.ts';

const NOW = new Date('2026-11-22T09:00:00Z');

function contextOf(answer: Answer, timeZone = 'Africa/Cairo') {
  const spec = smallBot([question(answer), { id: 'bye', type: 'end', text: same('.') }], {
    timeZone,
    variables: [{ name: 'x', type: answer.type, scope: 'conversation' }],
  });
  return { spec, session: startSession(spec, { id: '1', firstName: 'Sara' }), now: NOW };
}

function parse(answer: Answer, text: string, timeZone?: string) {
  return parseAnswer({ type: 'text', text }, answer, contextOf(answer, timeZone));
}

/** The value as the bot shows it inside a text, in the language. */
function shown(answer: Answer, value: Value, language: Language, timeZone?: string): string {
  const context = contextOf(answer, timeZone);
  const session = { ...context.session, language, variables: { x: value } };
  return renderText(same('{{x}}'), { ...context, session });
}

/** What the bot reads in what it shows of the value, in both languages and both digit sets. */
function readBack(answer: Answer, value: Value, timeZone?: string): unknown[] {
  const texts = LANGUAGES.flatMap((language) => {
    const text = shown(answer, value, language, timeZone);
    return [text, arabicDigits(text)];
  });
  return texts.map((text) => {
    const parsed = parse(answer, text, timeZone);
    return parsed.ok ? parsed.value : `${text}: ${parsed.problem.text}`;
  });
}

/** What {@link readBack} gives when everything is understood. */
function always(value: Value): Value[] {
  return [value, value, value, value];
}

function arabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

const language = fc.constantFrom(...LANGUAGES);
const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('what the bot writes it also understands', () => {
  it('numbers, with up to two decimals', () => {
    const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
    fc.assert(
      fc.property(cents, language, (value, shownIn) => {
        expect(readBack({ type: 'number' }, value / 100)).toEqual(always(value / 100));
        expect(parse({ type: 'number' }, numberText(value, shownIn))).toEqual({ ok: true, value });
      }),
    );
  });

  it('amounts of money, in any currency', () => {
    const currency = fc.constantFrom('EGP', 'SAR', 'KWD', 'USD', 'XXX', 'GBP');
    fc.assert(
      fc.property(fc.nat(999_999_999), currency, language, (cents, code, shownIn) => {
        expect(readBack({ type: 'money' }, cents / 100)).toEqual(always(cents / 100));
        const text = moneyText(cents / 100, code, shownIn);
        expect(parse({ type: 'money' }, text)).toEqual({ ok: true, value: cents / 100 });
      }),
    );
  });

  it('dates', () => {
    fc.assert(
      fc.property(date, language, (value, shownIn) => {
        expect(readBack({ type: 'date' }, value)).toEqual(always(value));
        for (const text of [value, dateText(value, shownIn), arabicDigits(value)]) {
          expect(parse({ type: 'date', hijri: true }, text)).toEqual({ ok: true, value });
        }
      }),
    );
  });

  it('times', () => {
    fc.assert(
      fc.property(time, language, (value, shownIn) => {
        expect(readBack({ type: 'time' }, value)).toEqual(always(value));
        expect(parse({ type: 'time' }, `الساعة ${timeText(value, shownIn)}`)).toEqual({
          ok: true,
          value,
        });
      }),
    );
  });

  it('moments, in any time zone', () => {
    const zone = fc.constantFrom('Africa/Cairo', 'Asia/Riyadh', 'America/New_York', 'Asia/Kolkata');
    fc.assert(
      fc.property(date, time, zone, (day, clock, timeZone) => {
        const value = instantOf(day, clock, timeZone).toISOString();
        expect(readBack({ type: 'datetime' }, value, timeZone)).toEqual(always(value));
        expect(parse({ type: 'datetime' }, value, timeZone)).toEqual({ ok: true, value });
      }),
    );
  });

  it('yes and no', () => {
    for (const shownIn of LANGUAGES) {
      for (const value of [true, false]) {
        const text = standardText(value ? 'yes' : 'no', shownIn);
        expect(parse({ type: 'boolean' }, text)).toEqual({ ok: true, value });
      }
    }
    expect(readBack({ type: 'boolean' }, true)).toEqual(always(true));
    expect(readBack({ type: 'boolean' }, false)).toEqual(always(false));
  });

  it('ratings', () => {
    for (let value = 0; value <= 10; value += 1) {
      expect(readBack({ type: 'rating', min: 0, max: 10 }, value)).toEqual(always(value));
    }
  });

  const word = fc.constantFrom(
    ...['شاي', 'قهوة', 'خبز', 'زبدة', 'و', 'بالحليب', 'لا', 'مش', '٢', 'Tea', 'cake', 'no', 'and'],
    ...['Extra large', '1', '12', 'A&B', 'one', '🍕', 'x-y', 'السعر', 'سعر'],
  );
  const label = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))
    .filter((text) => foldWords(text) !== '');
  const options = fc
    .uniqueArray(label, { minLength: 1, maxLength: 6, selector: foldWords })
    .map((labels) => labels.map((text, index) => ({ id: `o${index}`, label: same(text) })));

  it('labels of choices', () => {
    fc.assert(
      fc.property(options, fc.nat(5), (list, wanted) => {
        const value = list[wanted % list.length]?.id ?? '';
        expect(readBack({ type: 'choice', options: list }, value)).toEqual(always(value));
      }),
    );
  });

  it('labels of several choices together', () => {
    const plain = fc.uniqueArray(
      fc.constantFrom('شاي', 'قهوة تركي', 'خبز و زبدة', 'Tea & cake', 'Extra large', 'كيك، كبير'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(plain, (labels) => {
        const list = labels.map((text, index) => ({ id: `o${index}`, label: same(text) }));
        const value = list.map(({ id }) => id);
        expect(readBack({ type: 'choices', options: list }, value)).toEqual(always(value));
      }),
    );
  });

  it('days of the Hijri calendar as the platform writes them', () => {
    const formats = ['ar-SA', 'ar-EG', 'en-GB', 'en-US'].map(
      (locale) =>
        new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, {
          dateStyle: 'full',
          timeZone: 'UTC',
        }),
    );
    const day = fc.integer({ min: 0, max: 106_000 }).map((days) => addDays('1882-11-12', days));
    fc.assert(
      fc.property(day, fc.constantFrom(...formats), (value, format) => {
        const text = format.format(Date.parse(`${value}T00:00:00Z`));
        const parsed = parse({ type: 'date', hijri: true }, text);
        expect(parsed, text).toEqual({ ok: true, value });
      }),
    );
  });

  it('no day of the Hijri calendar that does not exist', () => {
    const part = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1290, max: 1610 }), part, part, (year, month, day) => {
        const isInCalendar = year >= 1300 && year <= 1600 && month >= 1 && month <= 12;
        const isFound = dateOfHijri({ year, month, day }) !== null;
        // Whether a month has a 30th day, only the calendar knows.
        const mayExist = isInCalendar && day >= 1 && day <= 30;
        expect(isFound).toBe(mayExist && (day < 30 || isFound));
      }),
    );
  });
});

describe('a mobile number', () => {
  const zones: readonly (readonly [string, CountryCode])[] = [
    ['Africa/Cairo', 'EG'],
    ['Asia/Riyadh', 'SA'],
    ['Asia/Dubai', 'AE'],
    ['Asia/Kuwait', 'KW'],
    ['Asia/Amman', 'JO'],
    ['Asia/Beirut', 'LB'],
    ['Asia/Baghdad', 'IQ'],
    ['Africa/Casablanca', 'MA'],
    ['Africa/Algiers', 'DZ'],
    ['Africa/Tunis', 'TN'],
    ['Africa/Khartoum', 'SD'],
    ['Europe/London', 'GB'],
    ['America/New_York', 'US'],
  ];

  it.each(zones)('of %s is read in every form that people write', (timeZone, country) => {
    const example = getExampleNumber(country, examples);
    const value = example?.number ?? '';
    const national = example?.formatNational() ?? '';
    const forms = [
      value,
      national,
      example?.formatInternational() ?? '',
      `00${value.slice(1)}`,
      arabicDigits(national),
      `📱 \u2068${national}\u2069`,
      national.replaceAll(' ', '\u200f-'),
    ];
    for (const text of forms) {
      expect(parse({ type: 'phone' }, text, timeZone), text).toEqual({ ok: true, value });
    }
    expect(readBack({ type: 'phone' }, value, timeZone)).toEqual(always(value));
  });

  it('of any Egyptian network is read in local and international form', () => {
    const subscriber = fc.nat(99_999_999).map((n) => String(n).padStart(8, '0'));
    fc.assert(
      fc.property(fc.constantFrom('10', '11', '12', '15'), subscriber, (network, rest) => {
        const value = `+20${network}${rest}`;
        const local = `0${network}${rest}`;
        for (const text of [value, local, arabicDigits(local), `رقمي ${local}`]) {
          expect(parse({ type: 'phone' }, text)).toEqual({ ok: true, value });
        }
      }),
    );
  });
});
