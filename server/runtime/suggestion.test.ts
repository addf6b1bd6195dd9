import { describe, expect, it } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { ask, bye, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';
import { parseSession } from './session.ts';

const pizzas = [
  { id: 'margherita', ar: 'مارجريتا', en: 'Margherita' },
  { id: 'chicken_pizza', ar: 'بيتزا فراخ', en: 'Chicken pizza' },
  { id: 'chicken_burger', ar: 'برجر فراخ', en: 'Chicken burger' },
];
const options = pizzas.map(({ id, ar, en }) => ({ id, label: { ar, en } }));
const question = ask({ type: 'choice', options }, { escape: 'help' });
const menu = smallBot([
  {
    id: 'q',
    type: 'menu',
    text: same('Question?'),
    columns: 1,
    options: options.map((option) => ({ ...option, next: `${option.id}_end` })),
  },
  ...options.map(
    ({ id, label }): Block => ({ id: `${id}_end`, type: 'end', text: same(`Bye ${label.en}`) }),
  ),
]);
const pick = smallBot(
  [
    {
      id: 'q',
      type: 'collection',
      collection: 'list',
      text: same('Question?'),
      mode: 'pick',
      variable: 'x',
      next: 'bye',
    },
    bye,
  ],
  {
    collections: [
      {
        id: 'list',
        name: same('List'),
        items: pizzas.map(({ id, ar, en }) => ({ id, name: { ar, en } })),
      },
    ],
    variables: [variable('x', 'item')],
  },
);
const bots: readonly (readonly [string, BotSpec])[] = [
  ['a menu', menu],
  ['a question', question],
  ['a collection', pick],
];

describe.each(bots)('%s that is not sure', (_, spec) => {
  it('asks whether the near option was meant, and takes a yes in any form', () => {
    const asked = talk(spec, ['/start', 'margarita']);
    expect(asked.said).toBe('Did you mean “Margherita”?');
    expect(asked.labels).toEqual(['Yes', 'No']);
    expect(asked.session.waiting?.suggested).toEqual(['margherita']);
    for (const yes of ['[Yes]', 'yes', 'نعم', 'ايوه', 'yep, that one']) {
      expect(talk(spec, ['/start', 'margarita', yes]).said).toBe('Bye Margherita');
    }
  });

  it('asks the question again after a no', () => {
    for (const no of ['[No]', 'no', 'لأ', 'لا شكرا']) {
      const again = talk(spec, ['/start', 'margarita', no]);
      expect(again.said).toBe('Question?');
      expect(again.labels).toContain('Chicken pizza');
      expect(again.session.waiting).toEqual({ blockId: 'q', attempts: 0 });
    }
  });

  it('takes another option that is named instead', () => {
    expect(talk(spec, ['/start', 'margarita', 'chicken pizza']).said).toBe('Bye Chicken pizza');
    expect(talk(spec, ['/start', 'margarita', 'no, chicken pizza']).said).toBe('Bye Chicken pizza');
  });

  it('shows a button each when several are near', () => {
    const asked = talk(spec, ['/start', 'chicken']);
    expect(asked.said).toBe('Which one do you mean?');
    expect(asked.labels).toEqual(['Chicken pizza', 'Chicken burger', 'None of these']);
    expect(talk(spec, ['/start', 'chicken', '[Chicken burger]']).said).toBe('Bye Chicken burger');
    expect(talk(spec, ['/start', 'chicken', 'the second']).said).toBe('Bye Chicken burger');
    expect(talk(spec, ['/start', 'chicken', 'burger']).said).toBe('Bye Chicken burger');
    expect(talk(spec, ['/start', 'chicken', '[None of these]']).said).toBe('Question?');
    expect(talk(spec, ['/start', 'chicken', 'yes']).said).toBe('Which one do you mean?');
  });

  it('keeps its older buttons working', () => {
    expect(talk(spec, ['/start', 'margarita', '[Chicken pizza]']).said).toBe('Bye Chicken pizza');
  });

  it('asks in Arabic as well', () => {
    const asked = talk(spec, ['/start', 'مرجريطا'], { language: 'ar' });
    expect(asked.said).toBe('هل تقصد «مارجريتا»؟');
    expect(asked.labels).toEqual(['نعم', 'لا']);
    const several = talk(spec, ['/start', 'فراخ'], { language: 'ar' });
    expect(several.said).toBe('أيها تقصد؟');
    expect(several.labels.at(-1)).toBe('لا شيء من هذه');
  });

  it('stands in the session until the next answer, and the session parses back', () => {
    const { session } = talk(spec, ['/start', 'margarita']);
    expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    expect(talk(spec, ['/start', 'margarita', 'qqqq']).session.waiting).not.toHaveProperty(
      'suggested',
    );
  });
});

describe('a suggestion', () => {
  it('is no wrong attempt, and neither is its refusal; earlier attempts still count', () => {
    const twice = talk(question, ['/start', 'margarita', 'no', 'margarita', 'no']);
    expect(twice.session.waiting).toEqual({ blockId: 'q', attempts: 0 });
    const once = talk(question, ['/start', 'qqqq', 'margarita', 'no']);
    expect(once.session.waiting).toEqual({ blockId: 'q', attempts: 1 });
    expect(talk(question, ['/start', 'qqqq', 'margarita', 'no', 'qqqq']).said).toBe('escaped');
  });

  it('is over once it was answered: its "no" does nothing later', () => {
    const late = talk(question, ['/start', 'margarita', 'yes', '[No]']);
    expect(late.effects).toEqual([{ type: 'answer_button', text: 'This question is over.' }]);
  });

  it('gives way to what the bot knows for sure', () => {
    const informed = {
      ...menu,
      knowledge: [{ id: 'k', question: same('Is the chicken halal?'), answer: same('It is.') }],
    };
    expect(talk(informed, ['/start', 'is chicken halal']).said).toContain('It is.');
  });
});
