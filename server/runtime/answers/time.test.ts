import { describe, expect, it } from 'vitest';
import { readAnswer } from '#tests/factories/read-answer.ts';

describe('a time', () => {
  it.each([
    ['٥ العصر', '17:00'],
    ['تسعة إلا ربع', '08:45'],
    ['خمسة ونص وخمسة', '17:35'],
    ['خمسة ونص إلا خمسة', '17:25'],
    ['ستة وخمس دقايق مساء', '18:05'],
    ['تلاتة وتلت', '15:20'],
    ['الساعة الخامسة مساءً', '17:00'],
    ['الحادية عشرة صباحًا', '11:00'],
    ['الثانية عشرة والنصف ظهرًا', '12:30'],
    ['واحدة إلا ربع', '12:45'],
    ['١ الظهر', '13:00'],
    ['١١ الظهر', '11:00'],
    ['٣ بعد الظهر', '15:00'],
    ['١٢ بالليل', '00:00'],
    ['٢ بالليل', '02:00'],
    ['٩ بالليل', '21:00'],
    ['٨م', '20:00'],
    ['٥،٣٠ مساء', '17:30'],
    ['صباح الخير، الساعة ٥', '17:00'],
    ['08:30 pm', '20:30'],
    ['5 p.m.', '17:00'],
    ['17h30', '17:30'],
    ['1730', '17:30'],
    ['five thirty', '17:30'],
    ['ten past five', '17:10'],
    ['twenty five to six', '17:35'],
    ['quarter to 3 in the afternoon', '14:45'],
    ['3 in the afternoon', '15:00'],
    ['12 noon', '12:00'],
    ['table for 2 at 8 pm', '20:00'],
    ['afternoon', 'retry_time'],
    ['بعد الظهر', 'retry_time'],
    ['5 to 7', 'retry_time'],
    ['من ٥ إلى ٧', 'retry_time'],
    ['5:00 - 7:00', 'retry_time'],
  ])('%s', (text, expected) => {
    expect(readAnswer({ type: 'time' }, text)).toBe(expected);
  });

  it('of today is the half of the day that is still to come', () => {
    const today = { date: '2026-11-22' };
    expect(readAnswer({ type: 'time', dateVariable: 'date' }, '9', today)).toBe('21:00');
    expect(readAnswer({ type: 'time', dateVariable: 'date' }, '9 am', today)).toBe('past_time');
  });
});
