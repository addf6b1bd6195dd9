import { describe, expect, it } from 'vitest';
import type { Answer } from '#server/bot-spec/answers.ts';
import { readAnswer as read } from '#tests/factories/read-answer.ts';

const choice: Answer = {
  type: 'choice',
  options: [
    { id: 'buy', label: { ar: 'شراء', en: 'Buying' } },
    { id: 'rent', label: { ar: 'إيجار', en: 'Renting' } },
  ],
};

describe('a date', () => {
  it.each([
    ['today', '2026-11-22'],
    ['النهارده', '2026-11-22'],
    ['بكرة', '2026-11-23'],
    ['tomorrow please', '2026-11-23'],
    ['غدًا', '2026-11-23'],
    ['بعد بكرة', '2026-11-24'],
    ['the day after tomorrow', '2026-11-24'],
    ['بعد ٣ أيام', '2026-11-25'],
    ['in 10 days', '2026-12-02'],
    ['الجمعة', '2026-11-27'],
    ['يوم الجمعة الجاية', '2026-11-27'],
    ['next Friday', '2026-11-27'],
    ['Sunday', '2026-11-29'],
    ['12/12', '2026-12-12'],
    ['١٢/١٢', '2026-12-12'],
    ['1/2', '2027-02-01'],
    ['12-12-2027', '2027-12-12'],
    ['25.12.26', '2026-12-25'],
    ['12 ديسمبر', '2026-12-12'],
    ['12 December 2026', '2026-12-12'],
    ['December 12th', '2026-12-12'],
    ['15 شباط', '2027-02-15'],
    ['2026-12-01', '2026-12-01'],
    ['29/2', '2028-02-29'],
    ['يوم 5', '2026-12-05'],
    ['31/02/2027', 'retry_date'],
    ['soon', 'retry_date'],
    ['', 'retry_date'],
  ])('%s', (text, expected) => {
    expect(read({ type: 'date' }, text)).toBe(expected);
  });

  it('is refused when it is over, too late, or on a closed day', () => {
    expect(read({ type: 'date', min: 'today' }, '2026-11-21')).toBe('past_date');
    expect(read({ type: 'date', max: '2026-12-01' }, '2026-12-02')).toBe('late_date');
    expect(read({ type: 'date', schedule: 'open' }, 'الجمعة')).toBe('closed_day');
    expect(read({ type: 'date', schedule: 'open' }, 'السبت')).toBe('2026-11-28');
  });
});

describe('a time', () => {
  it.each([
    ['8pm', '20:00'],
    ['8:30 PM', '20:30'],
    ['20:00', '20:00'],
    ['٨ مساءً', '20:00'],
    ['٨ صباحا', '08:00'],
    ['08:15', '08:15'],
    ['8 ونص مساء', '20:30'],
    ['9 الا ربع صباحا', '08:45'],
    ['الساعة خمسة العصر', '17:00'],
    ['half past 4 pm', '16:30'],
    ['12 am', '00:00'],
    ['noon', '12:00'],
    ['الظهر', '12:00'],
    ['منتصف الليل', '00:00'],
    ['الساعة ٥', '17:00'],
    ['9', '09:00'],
    ['25:00', 'retry_time'],
    ['8:75', 'retry_time'],
    ['later', 'retry_time'],
  ])('%s', (text, expected) => {
    expect(read({ type: 'time' }, text)).toBe(expected);
  });

  it('takes the half of the day that is open, and refuses closed hours', () => {
    const time: Answer = { type: 'time', schedule: 'open', dateVariable: 'date' };
    expect(read(time, '8', { date: '2026-11-24' })).toBe('20:00');
    expect(read(time, '11', { date: '2026-11-24' })).toBe('closed_time');
    expect(read(time, '22:00', { date: '2026-11-24' })).toBe('closed_time');
    expect(read(time, '10:30 am', { date: '2026-11-22' })).toBe('closed_time');
  });

  it('is read without a day when the variable for the day holds something else', () => {
    const time: Answer = { type: 'time', schedule: 'open', dateVariable: 'date' };
    expect(read(time, '10 am', { date: '15:30' })).toBe(read(time, '10 am', {}));
  });

  it('is refused when it is over today', () => {
    const time: Answer = { type: 'time', dateVariable: 'date' };
    expect(read(time, '10 am', { date: '2026-11-22' })).toBe('past_time');
    expect(read(time, '10 am', { date: '2026-11-23' })).toBe('10:00');
  });
});

describe('a number', () => {
  it.each([
    ['3', 3],
    ['٣', 3],
    ['۳', 3],
    ['٣٫٥', 3.5],
    ['١٬٥٠٠', 1500],
    ['1,500', 1500],
    ['1,5', 1.5],
    ['three', 3],
    ['تلاتة', 3],
    ['4 guests', 4],
    ['حوالي ٢٠', 20],
    ['500k', 500_000],
    ['2 مليون', 2_000_000],
    ['٥٠٠ ألف جنيه', 500_000],
    ['-5', -5],
    ['1 or 2', 'retry_number'],
    ['many', 'retry_number'],
  ])('%s', (text, expected) => {
    expect(read({ type: 'number' }, text)).toBe(expected);
  });

  it('keeps to its limits', () => {
    const guests: Answer = { type: 'number', min: 1, max: 6, integer: true };
    expect(read(guests, '0')).toBe('too_small');
    expect(read(guests, '7')).toBe('too_large');
    expect(read(guests, '2.5')).toBe('not_whole');
    expect(read({ type: 'money' }, '250 جنيه')).toBe(250);
    expect(read({ type: 'money' }, 'a lot')).toBe('retry_money');
  });
});

describe('yes and no', () => {
  it.each([
    'نعم',
    'أيوه',
    'ايوة',
    'آه',
    'أه طبعا',
    'تمام',
    'موافق',
    'yes',
    'Yep!',
    'OK',
    'sure',
    '👍',
  ])('%s means yes', (text) => {
    expect(read({ type: 'boolean' }, text)).toBe(true);
  });

  it.each(['لا', 'لأ', 'لا شكرًا', 'مش موافق', 'no', 'Nope', 'not sure', '❌'])(
    '%s means no',
    (text) => {
      expect(read({ type: 'boolean' }, text)).toBe(false);
    },
  );

  it('anything else is asked again', () => {
    expect(read({ type: 'boolean' }, 'ربما')).toBe('retry_boolean');
  });
});

describe('a choice', () => {
  it.each([
    ['شراء', 'buy'],
    ['renting', 'rent'],
    ['ايجار', 'rent'],
    ['إيــجار', 'rent'],
    ['٢', 'rent'],
    ['1', 'buy'],
    ['I am buying a flat', 'buy'],
    ['Rentnig', 'rent'],
    ['3', 'retry_choice'],
    ['selling', 'retry_choice'],
  ])('%s', (text, expected) => {
    expect(read(choice, text)).toBe(expected);
  });

  it('takes several at once where several may be chosen', () => {
    const several: Answer = { ...choice, type: 'choices' };
    expect(read(several, 'شراء و إيجار')).toEqual(['buy', 'rent']);
    expect(read(several, '1, 2')).toEqual(['buy', 'rent']);
    expect(read(several, 'الشراء والسرقة')).toBe('retry_choices');
    expect(read(several, 'buying renting')).toEqual(['buy', 'rent']);
    expect(read(several, 'not buying renting')).toBe('retry_choices');
    expect(read(several, 'شراء وإيجار')).toEqual(['buy', 'rent']);
    expect(read(several, 'الشراء والإيجار')).toEqual(['buy', 'rent']);
    expect(read(several, 'buying, stealing')).toBe('retry_choices');
    expect(read({ ...several, max: 1 }, '1,2')).toBe('too_many');
  });
});

describe('addresses and numbers of people', () => {
  it.each([
    ['01001234567', '+201001234567'],
    ['٠١٠٠١٢٣٤٥٦٧', '+201001234567'],
    ['+966 50 123 4567', '+966501234567'],
    ['0100-123-4567', '+201001234567'],
    ['12345', 'retry_phone'],
  ])('phone %s', (text, expected) => {
    expect(read({ type: 'phone' }, text)).toBe(expected);
  });

  it.each([
    ['Mona@Example.COM', 'Mona@example.com'],
    ['my mail is mona@example.com.', 'mona@example.com'],
    ['mona@', 'retry_email'],
    ['a..b@example.com', 'retry_email'],
  ])('e-mail %s', (text, expected) => {
    expect(read({ type: 'email' }, text)).toBe(expected);
  });

  it.each([
    ['example.com/a', 'https://example.com/a'],
    ['http://example.com', 'http://example.com/'],
    ['javascript:alert(1)', 'retry_url'],
    ['two words', 'retry_url'],
  ])('link %s', (text, expected) => {
    expect(read({ type: 'url' }, text)).toBe(expected);
  });

  it('ratings keep to their scale, also in stars', () => {
    const rating: Answer = { type: 'rating', min: 1, max: 5 };
    expect(read(rating, '4/5')).toBe(4);
    expect(read(rating, '⭐⭐⭐')).toBe(3);
    expect(read(rating, 'خمسة')).toBe(5);
    expect(read(rating, '6')).toBe('retry_rating');
  });

  it('texts need something visible and keep to their lengths', () => {
    expect(read({ type: 'text' }, '  منى \u200f أحمد ')).toBe('منى أحمد');
    expect(read({ type: 'text' }, '\u200b')).toBe('retry_text');
    expect(read({ type: 'text', minLength: 5 }, 'abc')).toBe('too_short');
    expect(read({ type: 'text' }, 'x'.repeat(1001))).toBe('too_long');
  });
});
