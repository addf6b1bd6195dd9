import { expect, it } from 'vitest';
import { WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import { openDaysText, rangesText } from './schedule-text.ts';

const open = (days: readonly Weekday[]) => ({
  id: 'open',
  days: days.map((day) => ({ day, from: '12:00', to: '22:00' })),
});

it('the open days begin behind a closed day', () => {
  const butFriday = open(WEEKDAYS.filter((day) => day !== 'friday'));
  expect(openDaysText(butFriday, 'ar')).toBe('السبت، الأحد، الاثنين، الثلاثاء، الأربعاء، الخميس');
  expect(openDaysText(open(['saturday', 'sunday', 'thursday']), 'en')).toBe(
    'Saturday, Sunday, Thursday',
  );
  expect(openDaysText(open(['monday', 'wednesday']), 'en')).toBe('Monday, Wednesday');
  expect(openDaysText(open(WEEKDAYS), 'en')).toMatch(/^Sunday.*Saturday$/);
  expect(openDaysText(open([]), 'en')).toBe('no opening hours');
});

it('noon is noon in Arabic', () => {
  const ranges = [
    { from: '11:30', to: '12:00' },
    { from: '14:59', to: '15:00' },
  ];
  expect(rangesText(ranges, 'ar')).toBe('11:30 صباحًا – 12:00 ظهرًا، 2:59 ظهرًا – 3:00 مساءً');
  expect(rangesText(ranges, 'en')).toBe('11:30 AM – 12:00 PM, 2:59 PM – 3:00 PM');
});
