import { describe, expect, it } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { sessionSchema } from '#server/runtime/session.ts';
import { bye, variable } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a collection', () => {
  const items = [
    { id: 'one', name: { ar: 'مارجريتا', en: 'Margherita' }, price: 90 },
    { id: 'two', name: { ar: 'ببروني', en: 'Pepperoni' }, price: 120.5 },
  ];
  const shop = (mode: 'browse' | 'pick' | 'cart') =>
    smallBot(
      [
        {
          id: 'c',
          type: 'collection',
          collection: 'menu',
          text: { ar: 'القائمة', en: 'Menu' },
          mode,
          ...(mode !== 'browse' && { variable: 'x' }),
          next: 'bye',
        },
        bye,
      ],
      {
        collections: [{ id: 'menu', name: same('Menu'), items }],
        variables: [variable('x', mode === 'cart' ? 'cart' : 'item')],
      },
    );

  it('to browse is shown, and the conversation goes on', () => {
    const { said } = talk(shop('browse'), ['/start']);
    expect(said).toContain('• Margherita — 90 EGP\n• Pepperoni — 120.5 EGP');
    expect(said).toContain('Bye');
  });

  it('to pick from takes one item', () => {
    expect(talk(shop('pick'), ['/start', '[Pepperoni — 120.5 EGP]']).said).toBe('Bye Pepperoni');
    expect(talk(shop('pick'), ['/start', 'مارجريتا'], { language: 'ar' }).said).toContain(
      'مارجريتا',
    );
    expect(talk(shop('pick'), ['/start', 'burger']).said).toBe('Please choose from the list.');
  });

  it('as a cart counts taps and typed quantities, shows the total, and takes items away', () => {
    const cart = shop('cart');
    expect(talk(cart, ['/start', '[Done]']).said).toContain('at least one item');
    expect(talk(cart, ['/start', '[Margherita]', '[Margherita]']).said).toContain(
      '2 × Margherita — 180 EGP\nTotal: 180 EGP',
    );
    expect(talk(cart, ['/start', '2 margherita, 3 pepperoni']).said).toContain('Total: 541.5 EGP');
    const mixed = ['/start', '٢ مارجريتا', 'ببروني', '[➖ مارجريتا]'];
    expect(talk(cart, mixed, { language: 'ar' }).said).toContain('الإجمالي: 210.5 جنيه');
    expect(talk(cart, ['/start', 'pepperoni', 'remove pepperoni', 'done']).said).toContain(
      'at least one item',
    );
    expect(talk(cart, ['/start', '2 burgers']).said).toContain('“2 burgers”');
    expect(talk(cart, ['/start', 'pepperoni', 'خلاص']).said).toBe('Bye 1 × Pepperoni — 120.5 EGP');
  });

  it('of many items is shown page by page', () => {
    const many = Array.from({ length: 45 }, (_, n) => ({ id: `i${n}`, name: same(`Item ${n}`) }));
    const spec = {
      ...shop('pick'),
      collections: [{ id: 'menu', name: same('Menu'), items: many }],
    };
    expect(talk(spec, ['/start']).labels).toHaveLength(21);
    expect(talk(spec, ['/start', '[More]', '[More]']).labels).toContain('Item 44');
    expect(talk(spec, ['/start', '[More]', '[Item 39]']).said).toBe('Bye Item 39');
  });
});

it('asks once which of several items with one id was meant', () => {
  const item = (name: string) => ({ id: 'a', name: same(name) });
  const spec = smallBot(
    [
      { id: 'c', type: 'collection', collection: 'b', text: same('?'), mode: 'pick', next: 'bye' },
      bye,
    ],
    {
      collections: [
        { id: 'b', name: same('B'), items: ['مرحبا', 'أهلا', 'سلام', 'Hello'].map(item) },
      ],
    },
  );
  const { session } = talk(spec, ['/start', 'Helo broke']);
  expect(session.waiting?.suggested).toEqual(['a']);
  expect(sessionSchema.safeParse(session).success).toBe(true);
});
