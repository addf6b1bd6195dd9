import { describe, expect, it } from 'vitest';
import { addDays, dateOf, instantOf, isTimeZone, wallTimeAt, weekdayOf } from './zoned-time.ts';

describe('wall time and instants', () => {
  it.each([
    ['Africa/Cairo', '2026-01-15', '12:00', '2026-01-15T10:00:00.000Z'],
    ['Africa/Cairo', '2026-07-15', '12:00', '2026-07-15T09:00:00.000Z'],
    ['Asia/Riyadh', '2026-07-15', '00:00', '2026-07-14T21:00:00.000Z'],
    ['America/New_York', '2026-03-08', '12:00', '2026-03-08T16:00:00.000Z'],
  ])('%s %s %s', (zone, date, time, instant) => {
    expect(instantOf(date, time, zone).toISOString()).toBe(instant);
    expect(wallTimeAt(new Date(instant), zone)).toEqual({ date, time });
  });

  it('takes the first of a time that occurs twice', () => {
    expect(instantOf('2026-11-01', '01:30', 'America/New_York').toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it('moves a skipped time forward', () => {
    const instant = instantOf('2026-03-08', '02:30', 'America/New_York');
    expect(wallTimeAt(instant, 'America/New_York')).toEqual({ date: '2026-03-08', time: '03:30' });
  });

  it('reads 24:00 as the next midnight', () => {
    const instant = instantOf('2026-05-01', '24:00', 'Asia/Riyadh');
    expect(wallTimeAt(instant, 'Asia/Riyadh')).toEqual({ date: '2026-05-02', time: '00:00' });
  });

  it('knows which zones exist', () => {
    expect(isTimeZone('Africa/Cairo')).toBe(true);
    expect(isTimeZone('Nowhere/Here')).toBe(false);
  });
});

describe('dates', () => {
  it('count over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(weekdayOf('2026-11-27')).toBe(5);
  });

  it('exist or do not', () => {
    expect(dateOf(2026, 2, 28)).toBe('2026-02-28');
    expect(dateOf(2026, 2, 29)).toBeNull();
    expect(dateOf(2026, 13, 1)).toBeNull();
  });
});
