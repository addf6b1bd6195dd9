import { describe, expect, it } from 'vitest';
import { readMomentInCairo as read } from '#tests/factories/read-answer.ts';

describe('a day and a time', () => {
  it.each([
    ['بكرة الساعة ٥ ونص', '2026-11-23 17:30'],
    ['tomorrow at 5pm', '2026-11-23 17:00'],
    ['الجمعة ٨ مساء', '2026-11-27 20:00'],
    ['25/12 17:30', '2026-12-25 17:30'],
    ['2026-12-25 17:30', '2026-12-25 17:30'],
    ['2026-12-25T17:30', '2026-12-25 17:30'],
    ['Friday 5:30', '2026-11-27 17:30'],
    ['2026-12-25T17:30:00+02:00', '2026-12-25 17:30'],
    ['2026-12-25T17:30:00Z', '2026-12-25 19:30'],
    ['25.12.2026 17.30', '2026-12-25 17:30'],
    ['5pm 12 December', '2026-12-12 17:00'],
    ['Dec 12 at 5', '2026-12-12 17:00'],
    ['the 15th at 5', '2026-12-15 17:00'],
    ['three days from now at 4pm', '2026-11-25 16:00'],
    ['tomorrow noon', '2026-11-23 12:00'],
    ['tonight at 9', '2026-11-22 21:00'],
    ['tonight at 1', '2026-11-23 01:00'],
    ['in half an hour', '2026-11-22 11:30'],
    ['in 2 hours', '2026-11-22 13:00'],
    ['بعد ساعتين', '2026-11-22 13:00'],
    ['كمان ساعة ونص', '2026-11-22 12:30'],
    ['الليلة ٩', '2026-11-22 21:00'],
    ['بكرة الظهر', '2026-11-23 12:00'],
    ['بعد بكرة تسعة إلا ربع', '2026-11-24 08:45'],
    ['غدًا الساعة الخامسة مساءً', '2026-11-23 17:00'],
    ['الاثنين اتنين ونص', '2026-11-23 14:30'],
    ['5 شهر 12 الساعة 4', '2026-12-05 16:00'],
    ['اول الشهر الساعة 10', '2026-12-01 10:00'],
    ['الساعة ٥', 'retry_datetime'],
    ['بكرة', 'retry_datetime'],
    ['بكرة الصبح', 'retry_datetime'],
    ['5/12 8-9', 'retry_datetime'],
    ['12 رمضان الساعة 5', 'retry_datetime'],
    ['2026-13-45T99:99:00Z', 'retry_datetime'],
    ['2026-02-30T10:00:00Z', 'retry_datetime'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('that is over is refused where it must lie ahead', () => {
    expect(read('today 10 am', { future: true })).toBe('past_moment');
    expect(read('2026-11-22T08:59:00Z', { future: true })).toBe('past_moment');
    expect(read('today 9', { future: true })).toBe('2026-11-22 21:00');
    expect(read('yesterday 5pm')).toBe('2026-11-21 17:00');
  });

  it('keeps to the opening hours, and takes the half of the day that is open', () => {
    expect(read('Monday 8', { schedule: 'open' })).toBe('2026-11-23 20:00');
    expect(read('Monday 11', { schedule: 'open' })).toBe('closed_time');
    expect(read('Monday 10 pm', { schedule: 'open' })).toBe('closed_time');
    expect(read('Friday 5 pm', { schedule: 'open' })).toBe('closed_day');
    expect(read('2026-11-23T15:00:00Z', { schedule: 'open' })).toBe('2026-11-23 17:00');
    expect(read('2026-11-23T05:00:00Z', { schedule: 'open' })).toBe('closed_time');
  });
});
