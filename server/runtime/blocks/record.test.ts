import { describe, expect, it } from 'vitest';
import { smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye, question, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a record', () => {
  it('is stored and told to the owner in the default language of the bot', () => {
    const spec = smallBot(
      [
        question({ type: 'phone' }, { variable: 'phone', next: 'r' }),
        {
          id: 'r',
          type: 'record',
          kind: 'lead',
          title: { ar: 'عميل جديد', en: 'New lead' },
          fields: ['phone', 'x'],
          notify: true,
          next: 'bye',
        },
        bye,
      ],
      {
        variables: [variable('phone', 'phone'), variable('x', 'text')],
        defaultLanguage: 'ar',
      },
    );
    const { effects } = talk(spec, ['/start', '01001234567'], { language: 'en' });
    expect(effects[0]).toEqual({
      type: 'store_record',
      kind: 'lead',
      title: 'عميل جديد',
      fields: [
        { variable: 'phone', label: 'الهاتف', text: '+201001234567', value: '+201001234567' },
        { variable: 'x', label: 'x', text: '—', value: null },
      ],
      blockId: 'r',
    });
    expect(effects[1]).toMatchObject({
      type: 'notify_owner',
      text: '📥 عميل جديد\n\nالهاتف: +201001234567\nx: —',
    });
  });
});
