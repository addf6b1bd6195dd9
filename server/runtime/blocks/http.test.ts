import { describe, expect, it } from 'vitest';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { step } from '#server/runtime/step.ts';
import { question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

const call: BlockOf<'http'> = {
  id: 'call',
  type: 'http',
  method: 'POST',
  url: 'https://api.example.com/orders/{{code}}?lang={{customer_language}}',
  headers: [
    { name: 'X-Customer', value: '{{code}}' },
    { name: 'Authorization', secret: 'SHOP_KEY' },
  ],
  body: [
    { name: 'code', value: '{{code}}' },
    { name: 'count', value: '{{count}}' },
    { name: 'note', value: 'order {{code}}' },
  ],
  reads: [
    { path: 'order.items[0].price', variable: 'price' },
    { path: 'order.state', variable: 'state' },
  ],
  timeoutSeconds: 3,
  retries: 2,
  next: 'found',
  failed: 'sorry',
};
const spec = smallBot(
  [
    question({ type: 'text' }, { id: 'q', variable: 'code', next: 'n' }),
    question({ type: 'number' }, { id: 'n', variable: 'count', next: 'call' }),
    call,
    { id: 'found', type: 'end', text: same('{{state}}: {{price}}') },
    { id: 'sorry', type: 'end', text: same('Not now') },
  ],
  {
    variables: [
      variable('code', 'text'),
      variable('count', 'number'),
      variable('price', 'money'),
      variable('state', 'text'),
    ],
  },
);
const asked = ['/start', 'a/ب &1', '3'];
const answers = (status: number, body: unknown) => ({
  http: { status, body: typeof body === 'string' ? body : JSON.stringify(body) },
});
const good = { order: { state: 'on its way', items: [{ price: '12.345' }] } };

describe('a web service', () => {
  it('is asked with values encoded in the address, typed in the body and secrets by name', () => {
    const [effect] = talk(spec, asked).effects;
    expect(effect).toMatchObject({
      type: 'call_http',
      method: 'POST',
      url: 'https://api.example.com/orders/a%2F%D8%A8%20%261?lang=en',
      headers: [
        { name: 'X-Customer', value: 'a/ &1' },
        { name: 'Authorization', secret: 'SHOP_KEY' },
      ],
      body: '{"code":"a/ب &1","count":3,"note":"order a/ب &1"}',
      timeoutMs: 3000,
      retries: 0,
    });
  });

  it('gives its values to the conversation in the types of the variables', () => {
    const { said, session } = talk(spec, [...asked, answers(200, good)]);
    expect(said).toBe('on its way: 12.35 EGP');
    expect(session.variables).toMatchObject({ price: 12.35, state: 'on its way' });
    expect(session.waiting).toBeNull();
  });

  it.each([
    ['another status', answers(404, good)],
    ['no answer', answers(0, '')],
    ['no JSON', answers(200, '<html>')],
    ['a value that is missing', answers(200, { order: { state: 'x', items: [] } })],
    ['a value of another type', answers(200, { order: { state: {}, items: [{ price: 1 }] } })],
    ['a number that is none', answers(200, { order: { state: 'x', items: [{ price: 'soon' }] } })],
    ['a value of the prototype', answers(200, { order: 'x' })],
  ])('goes to its other branch on %s', (_, answer) => {
    expect(talk(spec, [...asked, answer]).said).toBe('Not now');
  });

  it('is named where customers read what happens to their data', () => {
    expect(talk(spec, ['/privacy']).said).toContain('api.example.com');
  });

  it('keeps an impatient customer waiting politely, and takes no stranger’s answer', () => {
    const { said, session } = talk(spec, [...asked, 'hello?']);
    expect(said).toContain('One moment');
    expect(session.waiting?.call?.id).toBe('call.1');
    const leaves = talk(spec, [...asked, '/start']).session;
    const now = new Date('2026-11-24T13:00:00Z');
    const values = { price: 1, state: 'x' };
    const late = { type: 'http_result', callId: 'call.1', outcome: 'ok', values } as const;
    expect(step(spec, leaves, late, { now })).toEqual({ session: leaves, effects: [] });
  });
});
