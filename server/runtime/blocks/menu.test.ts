import { describe, expect, it } from 'vitest';
import { smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { bye } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a menu', () => {
  const spec = smallBot([
    {
      id: 'm',
      type: 'menu',
      text: { ar: 'اختر', en: 'Choose' },
      columns: 2,
      options: [
        { id: 'pizza', label: { ar: 'بيتزا', en: 'Pizza' }, next: 'bye' },
        { id: 'more', label: { ar: 'المزيد', en: 'More' }, next: 'm2' },
      ],
    },
    {
      id: 'm2',
      type: 'menu',
      text: { ar: 'المزيد', en: 'More of it' },
      columns: 1,
      options: [{ id: 'tea', label: { ar: 'شاي', en: 'Tea' }, next: 'bye' }],
    },
    bye,
  ]);

  it('takes a tap, the typed label in any language, or the number of the option', () => {
    for (const reply of ['[Pizza]', 'pizza', 'بيتزا', '1', '١']) {
      expect(talk(spec, ['/start', reply]).said).toBe('Bye —');
    }
  });

  it('opens the next menu in the place of the tapped one, with a way back', () => {
    const opened = talk(spec, ['/start', '[More]']);
    expect(opened.effects.map(({ type }) => type)).toEqual(['answer_button', 'edit']);
    expect(opened.labels).toEqual(['Tea', '⬅️ Back']);
    expect(talk(spec, ['/start', '[More]', '[Back]']).labels).toEqual(['Pizza', 'More']);
    expect(talk(spec, ['/start', '[المزيد]', 'رجوع'], { language: 'ar' }).said).toBe('اختر');
  });

  it('asks again politely when it does not understand', () => {
    const { said, labels } = talk(spec, ['/start', 'qwerty']);
    expect(said).toBe('I did not understand. Please choose:');
    expect(labels).toContain('Pizza');
  });

  it('works from an old message, also after the conversation has ended', () => {
    expect(talk(spec, ['/start', '[Pizza]', '[More]']).said).toBe('More of it');
  });
});
