import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a condition', () => {
  const check = (
    type: 'number' | 'text',
    operator: 'greater_or_equal' | 'equals',
    value: number | string,
  ) =>
    smallBot(
      [
        question({ type }, { next: 'if' }),
        {
          id: 'if',
          type: 'condition',
          branches: [{ match: 'all', tests: [{ variable: 'x', operator, value }], next: 'yes' }],
          otherwise: 'no',
        },
        { id: 'yes', type: 'end', text: same('then') },
        { id: 'no', type: 'end', text: same('else') },
      ],
      { variables: [variable('x', type)] },
    );

  it('takes the first branch that holds, else the other way', () => {
    const adult = check('number', 'greater_or_equal', 18);
    expect(talk(adult, ['/start', '18']).said).toBe('then');
    expect(talk(adult, ['/start', '17']).said).toBe('else');
  });

  it('compares texts without case and spelling marks', () => {
    expect(talk(check('text', 'equals', 'القاهره'), ['/start', 'القاهرة']).said).toBe('then');
  });
});
