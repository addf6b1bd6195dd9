import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye, question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('waiting', () => {
  it('a pause goes on when its time has come, and a text in between is answered politely', () => {
    const spec = smallBot([
      { id: 'w', type: 'wait', mode: 'pause', moment: { type: 'delay', minutes: 30 }, next: 'bye' },
      bye,
    ]);
    expect(talk(spec, ['/start', { advanceMinutes: 29 }]).said).toBe('');
    expect(talk(spec, ['/start', { advanceMinutes: 30 }]).said).toBe('Bye —');
    expect(talk(spec, ['/start', 'hello?']).said).toContain('One moment');
    expect(talk(spec, ['/start', '/cancel', { advanceMinutes: 60 }]).said).toBe('');
  });

  const booking = smallBot(
    [
      question({ type: 'date' }, { next: 'w' }),
      {
        id: 'w',
        type: 'wait',
        mode: 'reminder',
        moment: { type: 'before', minutes: 1440, dateVariable: 'x' },
        reminder: 'tomorrow',
        next: 'name',
      },
      question({ type: 'text' }, { id: 'name', variable: 'y' }),
      bye,
      { id: 'tomorrow', type: 'end', text: same('Tomorrow: {{x | date}}') },
    ],
    { variables: [variable('x', 'date'), variable('y', 'text')] },
  );

  it('a reminder keeps the values of its time and does not disturb the question that waits', () => {
    const { said, session } = talk(booking, [
      '/start',
      '2026-11-28',
      'Mona',
      '/start',
      '2026-12-10',
      { advanceMinutes: 5 * 1440 },
    ]);
    expect(said).toBe('Tomorrow: Saturday, 28 November 2026');
    expect(session.waiting?.blockId).toBe('name');
    expect(session.variables['x']).toBe('2026-12-10');
  });

  it('a reminder whose moment is over is left out', () => {
    expect(talk(booking, ['/start', 'tomorrow']).session.timers).toEqual([]);
  });
});
