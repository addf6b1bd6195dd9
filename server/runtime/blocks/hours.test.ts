import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { talk } from '#tests/factories/talk.ts';

describe('opening hours', () => {
  const spec = smallBot(
    [
      { id: 'h', type: 'hours', schedule: 's', open: 'open', closed: 'closed' },
      { id: 'open', type: 'end', text: same('open') },
      { id: 'closed', type: 'end', text: same('closed') },
    ],
    {
      schedules: [
        {
          id: 's',
          days: [
            { day: 'tuesday', from: '12:00', to: '24:00' },
            { day: 'thursday', from: '20:00', to: '02:00' },
          ],
          holidays: ['2026-12-01'],
        },
      ],
    },
  );

  it.each([
    ['2026-11-24T11:59:00+02:00', 'closed'],
    ['2026-11-24T12:00:00+02:00', 'open'],
    ['2026-11-24T23:59:00+02:00', 'open'],
    ['2026-11-25T00:00:00+02:00', 'closed'],
    ['2026-11-27T01:59:00+02:00', 'open'],
    ['2026-11-27T02:00:00+02:00', 'closed'],
    ['2026-12-01T13:00:00+02:00', 'closed'],
  ])('at %s: %s', (at, expected) => {
    expect(talk(spec, ['/start'], { at }).said).toBe(expected);
  });
});
