import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a message', () => {
  it('is said with its picture and its links, and the conversation goes on', () => {
    const spec = smallBot([
      {
        id: 'm',
        type: 'message',
        text: same('Hi {{customer_first_name}}'),
        photoUrl: 'https://example.com/a.png',
        buttons: [{ label: same('Site'), url: 'https://example.com' }],
        next: 'bye',
      },
      bye,
    ]);
    const { effects } = talk(spec, ['/start']);
    expect(effects[0]).toEqual({
      type: 'send',
      text: 'Hi Sara',
      photoUrl: 'https://example.com/a.png',
      buttons: [[{ label: 'Site', url: 'https://example.com' }]],
      blockId: 'm',
    });
    expect(effects.at(-1)).toEqual({ type: 'end', flowId: 'main' });
  });
});
