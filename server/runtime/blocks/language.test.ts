import { describe, expect, it } from 'vitest';
import { smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('the choice of a language', () => {
  const spec = smallBot([
    { id: 'l', type: 'language', text: { ar: 'اللغة؟', en: 'Language?' }, next: 'bye' },
    bye,
  ]);

  it('goes on in the chosen language', () => {
    expect(talk(spec, ['/start', '[العربية]']).said).toBe('مع السلامة —');
    expect(talk(spec, ['/start', 'عربي']).said).toBe('مع السلامة —');
  });
});
