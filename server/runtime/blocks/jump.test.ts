import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import { bye, question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

const flow = (id: string, start: string, triggers: Flow['triggers'] = []): Flow => ({
  id,
  name: same(id),
  triggers,
  start,
});

describe('a sub-flow', () => {
  const spec = smallBot(
    [
      { id: 'first', type: 'jump', flow: 'address', next: 'second' },
      { id: 'second', type: 'jump', flow: 'address', next: 'done' },
      question({ type: 'text' }, { id: 'q', variable: 'x', next: 'back' }),
      { id: 'back', type: 'return' },
      { id: 'done', type: 'end', text: same('Done {{x}}') },
    ],
    {
      variables: [variable('x', 'text')],
      flows: [flow('main', 'first', [{ type: 'start' }]), flow('address', 'q')],
    },
  );

  it('comes back to where it was called', () => {
    expect(talk(spec, ['/start', 'Giza', 'Cairo']).said).toBe('Done Cairo');
    expect(talk(spec, ['/start', 'Giza']).session.returns).toEqual(['second']);
    expect(talk(spec, ['/start', 'Giza', '/cancel']).session.returns).toEqual([]);
  });

  it('is left again by going back to the question before it', () => {
    const asking = smallBot(
      [
        question({ type: 'text' }, { id: 'name', variable: 'x', next: 'call' }),
        { id: 'call', type: 'jump', flow: 'address', next: 'done' },
        question({ type: 'text' }, { id: 'q', variable: 'x', next: 'back' }),
        { id: 'back', type: 'return' },
        { id: 'done', type: 'end', text: same('Done {{x}}') },
      ],
      {
        variables: [variable('x', 'text')],
        flows: [flow('main', 'name', [{ type: 'start' }]), flow('address', 'q')],
      },
    );
    const inside = ['/start', 'Mona', '[⬅️ Back]', 'Mona', '[⬅️ Back]', 'Mona'];
    expect(talk(asking, inside).session.returns).toEqual(['call']);
    expect(talk(asking, [...inside, '[⬅️ Back]']).session.returns).toEqual([]);
    expect(talk(asking, [...inside, 'Giza']).said).toBe('Done Giza');
  });

  it('without a way back is simply another flow', () => {
    const gone = smallBot([{ id: 'j', type: 'jump', flow: 'other' }, bye], {
      flows: [flow('main', 'j', [{ type: 'start' }]), flow('other', 'bye')],
    });
    expect(talk(gone, ['/start']).said).toBe('Bye —');
  });

  it('that calls itself without end stops with an error', () => {
    const endless = smallBot([{ id: 'j', type: 'jump', flow: 'main', next: 'bye' }, bye]);
    expect(talk(endless, ['/start']).effects).toContainEqual({
      type: 'error',
      code: 'too_many_jumps',
      blockId: 'j',
    });
  });

  it('ends the conversation at a return that nothing called', () => {
    const spec = smallBot([{ id: 'r', type: 'return' }]);
    expect(talk(spec, ['/start']).effects).toMatchObject([{ type: 'end' }]);
  });
});
