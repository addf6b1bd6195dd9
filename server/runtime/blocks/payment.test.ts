import { describe, expect, it } from 'vitest';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { step } from '#server/runtime/step.ts';
import { question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

const pay: BlockOf<'payment'> = {
  id: 'pay',
  type: 'payment',
  title: { ar: 'تذكرة', en: 'Ticket' },
  description: { ar: 'تذكرة واحدة', en: 'One ticket' },
  stars: 50,
  next: 'thanks',
  cancelled: 'later',
};
const ends = [
  { id: 'thanks', type: 'end', text: same('Paid') },
  { id: 'later', type: 'end', text: same('Another time') },
] as const;
const spec = smallBot([pay, ...ends]);

describe('a payment', () => {
  it('asks for Stars and waits until they are paid', () => {
    expect(talk(spec, ['/start']).effects).toMatchObject([
      { type: 'invoice', invoiceId: 'pay.1', title: 'Ticket', stars: 50 },
    ]);
    expect(talk(spec, ['/start', 'ok']).said).toContain('Do not pay');
    expect(talk(spec, ['/start', { pay: true }]).said).toBe('Paid');
  });

  it.each([['[Do not pay]'], ['do not pay'], ['cancel'], ['لا أريد'], [{ pay: false }]])(
    'is left without paying by %j',
    (turn) => {
      expect(talk(spec, ['/start', turn]).said).toBe('Another time');
    },
  );

  it('that comes after the customer left is told to both sides', () => {
    const { session } = talk(spec, ['/start', '[Do not pay]']);
    const now = new Date('2026-11-24T13:00:00Z');
    const late = step(
      spec,
      session,
      { type: 'payment', invoiceId: 'pay.1', outcome: 'paid' },
      { now },
    );
    expect(late.effects.map(({ type }) => type)).toEqual(['send', 'notify_owner']);
    expect(late.session).toEqual(session);
  });

  it.each([
    ['2.4', 3],
    ['0', null],
    ['100001', null],
  ])('of a computed amount %s asks for %s whole Stars', (typed, stars) => {
    const computed = smallBot(
      [question({ type: 'number' }, { next: 'pay' }), { ...pay, stars: 'x' }, ...ends],
      { variables: [variable('x', 'number')] },
    );
    const { effects, said } = talk(computed, ['/start', typed]);
    if (stars === null) expect(said).toBe('Another time');
    else expect(effects).toMatchObject([{ type: 'invoice', stars }]);
  });
});
