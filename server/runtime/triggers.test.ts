import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import { question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

const flow = (id: string, triggers: Flow['triggers']): Flow => ({
  id,
  name: same(id),
  triggers,
  start: id,
});
const says = (id: string) => ({ id, type: 'end' as const, text: same(id) });
const spec = smallBot(
  [
    says('main'),
    says('offer'),
    says('price'),
    says('news'),
    question({ type: 'text' }, { id: 'ask', next: 'main' }),
  ],
  {
    timeZone: 'Africa/Cairo',
    variables: [variable('x', 'text')],
    flows: [
      flow('main', [{ type: 'start' }]),
      flow('offer', [{ type: 'start', payload: 'eid' }]),
      flow('price', [
        {
          type: 'intent',
          description: { ar: 'يريد معرفة أسعار الدورات', en: 'wants to know what courses cost' },
        },
        { type: 'button', label: { ar: 'الأسعار', en: 'Our prices' } },
      ]),
      flow('news', [{ type: 'schedule', days: ['wednesday'], time: '10:00' }]),
      flow('ask', [{ type: 'command', command: 'ask', description: same('ask') }]),
    ],
  },
);

describe('a flow starts', () => {
  it('by a link with its payload, any other payload begins as usual', () => {
    expect(talk(spec, ['/start eid']).said).toBe('offer');
    expect(talk(spec, ['/start other']).said).toBe('main');
  });

  it('by what customers want, in their own words', () => {
    expect(talk(spec, ['/start', 'كم سعر الدورة؟']).said).toBe('price');
    expect(talk(spec, ['/start', 'courses cost how much']).said).toBe('price');
  });

  it('by its button, which stands after the end of every flow and in the help', () => {
    expect(talk(spec, ['/start', '[Our prices]']).said).toBe('price');
    expect(talk(spec, ['/help', '[Our prices]']).said).toBe('price');
    expect(talk(spec, ['/ask', 'our prices']).said).toBe('price');
    expect(talk(spec, ['/ask', 'our prices are too high']).said).toBe('main');
  });

  it('by the clock, once the conversation has begun and beside what goes on', () => {
    const untilWednesday = { advanceMinutes: 2 * 1440 };
    expect(talk(spec, ['/start', untilWednesday]).said).toBe('news');
    expect(talk(spec, [untilWednesday]).said).toBe('');
    const asked = talk(spec, ['/ask', untilWednesday]);
    expect(asked.said).toBe('news');
    expect(asked.session.waiting?.blockId).toBe('ask');
  });
});
