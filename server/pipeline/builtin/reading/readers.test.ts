import { describe, expect, test } from 'vitest';
import { readBrief } from './read-brief.ts';

const read = (prompt: string) => readBrief(prompt, 'en');

describe('prices', () => {
  const itemsOf = (prompt: string) =>
    read(prompt).items.map(({ value }) => [value.name, value.price]);

  test.each([
    [
      'Menu: Margherita 90, Pepperoni 120',
      [
        ['Margherita', 90],
        ['Pepperoni', 120],
      ],
    ],
    [
      'haircut for 60 EGP and beard trim for 40 EGP',
      [
        ['haircut', 60],
        ['beard trim', 40],
      ],
    ],
    [
      'قص شعر بـ ٥٠ وحلاقة دقن ب٣٠',
      [
        ['قص شعر', 50],
        ['حلاقة دقن', 30],
      ],
    ],
    [
      'prices: $15 day pass, $60 monthly',
      [
        ['day pass', 15],
        ['monthly', 60],
      ],
    ],
    [
      'Menu: Mac and cheese 80, Fish and chips 1,150',
      [
        ['Mac and cheese', 80],
        ['Fish and chips', 1150],
      ],
    ],
    [
      'المنيو:\n- شاورما دجاج ٦٥\n- عصير مانجو ٣٥٫٥',
      [
        ['شاورما دجاج', 65],
        ['عصير مانجو', 35.5],
      ],
    ],
  ])('%s', (prompt, items) => {
    expect(itemsOf(prompt)).toEqual(items);
  });

  test.each([
    'We deliver from 12:00 to 23:00',
    'how many guests from 1 to 6, any allergy',
    'A quiz: 5 questions with 3 choices each',
    'age 18 to 60, budget between 500000 and 10000000',
    'remind them 30 minutes before',
  ])('no price is read in: %s', (prompt) => {
    expect(itemsOf(prompt)).toEqual([]);
  });
});

describe('opening hours', () => {
  const hoursOf = (prompt: string) => {
    const hours = read(prompt).hours?.value;
    return hours && [hours.days[0]?.from, hours.days[0]?.to, hours.closed];
  };

  test.each([
    ['Open 9am-5pm', ['09:00', '17:00', []]],
    ['open from 9 to 5', ['09:00', '17:00', []]],
    ['We work from 4pm to 2am, closed on Monday', ['16:00', '02:00', ['monday']]],
    ['التوصيل من ١٢ ظهرًا إلى ١١ مساءً والجمعة إجازة', ['12:00', '23:00', ['friday']]],
    ['مواعيد العمل من ٩ صباحًا إلى ٥ مساءً من السبت إلى الخميس', ['09:00', '17:00', ['friday']]],
    ['فاتحين من ١٠ الصبح ل ١٢ بالليل ما عدا الجمعة', ['10:00', '24:00', ['friday']]],
    ['Our hours: Saturday to Thursday 10:00-18:00', ['10:00', '18:00', ['friday']]],
  ])('%s', (prompt, hours) => {
    expect(hoursOf(prompt)).toEqual(hours);
  });

  test('different days have different hours', () => {
    const days = read('Opening hours: Mon-Fri 6am-11pm, Sat-Sun 8am-8pm').hours?.value.days;
    expect(days?.find(({ day }) => day === 'sunday')).toEqual({
      day: 'sunday',
      from: '08:00',
      to: '20:00',
    });
    expect(days?.find(({ day }) => day === 'monday')).toEqual({
      day: 'monday',
      from: '06:00',
      to: '23:00',
    });
  });
});

describe('what to ask', () => {
  const fieldsOf = (prompt: string) =>
    read(prompt).needs.flatMap(({ fields }) => fields.map(({ value }) => value));

  test('a choice keeps its options and its label', () => {
    const [, size] = fieldsOf('Register: name, size (S, M, L), phone');
    expect(size).toMatchObject({ kind: 'size', answer: 'choice' });
    expect(size?.options.map(({ en }) => en)).toEqual(['S', 'M', 'L']);
  });

  test('a range gives the bounds of a number', () => {
    const [age] = fieldsOf('استمارة تسجيل: العمر من ١٨ إلى ٦٠، الهاتف');
    expect(age).toMatchObject({ kind: 'age', answer: 'number', min: 18, max: 60 });
  });

  test('a field behind a condition is asked only then', () => {
    const fields = fieldsOf('Feedback: may we call you? if yes take the phone');
    expect(fields.map(({ kind, onlyIf }) => [kind, onlyIf])).toEqual([
      ['call_me', 'always'],
      ['phone', 'yes'],
    ]);
  });

  test('words in a row without commas are parted', () => {
    const kinds = fieldsOf('bakery orders bread 10 cake 50 take name phone address').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['name', 'phone', 'address']);
  });
});

describe('abuse', () => {
  const abuseIn = (prompt: string) => read(prompt).abuse?.value;

  test.each([
    ['A bot that asks for the OTP code', 'credentials'],
    ['بوت ينتحل صفة الشرطة', 'impersonation'],
    ['a telegram bot for selling guns', 'illegal_goods'],
    ['casino betting bot for school kids', 'minors'],
  ])('%s', (prompt, abuse) => {
    expect(abuseIn(prompt)).toBe(abuse);
  });

  test.each([
    'FAQ bot for a bank: we never ask for your password or card number',
    'متجر ياخد رقم الموبايل والعنوان',
    'A shop for toy guns and water guns',
    'بوت توعية ضد الابتزاز الإلكتروني',
    'Anti-bullying bot where students report bullying',
    'Pharmacy bot that takes orders for drugs with a prescription photo',
    'I forgot my password help desk FAQ',
  ])('is not seen in: %s', (prompt) => {
    expect(abuseIn(prompt)).toBeUndefined();
  });
});

describe('other facts', () => {
  test.each([
    ['Remind them one day before', 1440],
    ['remind customers 2 hours before', 120],
    ['ذكره قبل الموعد بساعتين', 120],
    ['تذكير قبل الحجز بـ ٣٠ دقيقة', 30],
  ])('a reminder: %s', (prompt, minutes) => {
    expect(read(prompt).reminder?.value.minutesBefore).toBe(minutes);
  });

  test.each([
    ["A bot for Luigi's pizza in Nasr City", "Luigi's pizza"],
    ['بوت لمطعم بيتزا لويجي في مدينة نصر', 'مطعم بيتزا لويجي'],
    ['Bot for a vet clinic called Happy Paws.', 'Happy Paws'],
    ['بوت لعيادة أسنان', undefined],
    ['FAQ bot for a language school', undefined],
  ])('a name: %s', (prompt, name) => {
    expect(read(prompt).businessName?.value).toBe(name);
  });

  test('every fact says where it stands', () => {
    const prompt = 'Menu: Soup 40. Open from 10:00 to 20:00.';
    const { items, hours } = read(prompt);
    const at = (span?: { start: number; end: number }) =>
      span && prompt.slice(span.start, span.end);
    expect(at(items[0]?.span)).toContain('Soup 40');
    expect(at(hours?.span)).toBe('from 10:00 to 20:00');
  });
});
