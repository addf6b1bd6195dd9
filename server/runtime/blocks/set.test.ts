import { describe, expect, it } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('set', () => {
  it('counts from 0, also when nothing was ever added', () => {
    const spec = smallBot(
      [
        {
          id: 'm',
          type: 'menu',
          text: same('Score {{score}}'),
          columns: 1,
          options: [
            { id: 'add', label: same('Add'), next: 's' },
            { id: 'stop', label: same('Stop'), next: 'bye2' },
          ],
        },
        {
          id: 's',
          type: 'set',
          assignments: [{ operation: 'add', variable: 'score', value: 1 }],
          next: 'm',
        },
        { id: 'bye2', type: 'end', text: same('{{score}} points') },
      ],
      { variables: [variable('score', 'number')] },
    );
    expect(talk(spec, ['/start', '[Stop]']).said).toBe('0 points');
    expect(talk(spec, ['/start', '[Add]', '[Add]', '[Stop]']).said).toBe('2 points');
  });

  it('is undone by going back, so that no answer counts twice', () => {
    const option = { id: 'right', label: same('Right') };
    const ask1 = (id: string, next: string): Block => ({
      id,
      type: 'question',
      text: same(id),
      answer: { type: 'choice', options: [option] },
      variable: 'x',
      attempts: 3,
      next,
    });
    const spec = smallBot(
      [
        ask1('q1', 's1'),
        {
          id: 's1',
          type: 'set',
          assignments: [{ operation: 'add', variable: 'score', value: 1 }],
          next: 'q2',
        },
        ask1('q2', 'end'),
        { id: 'end', type: 'end', text: same('{{score}}') },
      ],
      { variables: [variable('x', 'choice'), variable('score', 'number')] },
    );
    const turns = ['/start', '[Right]', '[Back]', '[Right]', '[Right]'];
    expect(talk(spec, turns).said).toBe('1');
  });
});
