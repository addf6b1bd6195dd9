import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a handoff', () => {
  const spec = smallBot([
    { id: 'h', type: 'handoff', text: same('Someone will answer'), next: 'bye' },
    bye,
  ]);

  it('passes everything on until staff close, then the bot goes on', () => {
    expect(talk(spec, ['/start']).effects.map(({ type }) => type)).toEqual([
      'send',
      'hand_off',
      'notify_owner',
    ]);
    expect(talk(spec, ['/start', 'my order is late']).effects).toEqual([
      { type: 'notify_owner', text: 'Sara: my order is late', blockId: 'h' },
    ]);
    expect(talk(spec, ['/start', { staff: 'Sorry!', closes: false }]).said).toBe('Sorry!');
    expect(talk(spec, ['/start', { staff: 'Sorry!', closes: true }]).said).toBe('Sorry!\nBye —');
  });

  it('can be left with /start and /cancel', () => {
    expect(talk(spec, ['/start', '/cancel']).session.handedOff).toBeNull();
  });
});
