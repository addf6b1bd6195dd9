import { describe, expect, it } from 'vitest';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { describeChanges } from './describe-changes.ts';
import { diffSpecs } from './diff-specs.ts';

/** The spec with the block of this id replaced by what `change` gives; null takes it out. */
function withBlock(
  spec: BotSpec,
  id: string,
  change: (block: BotSpec['blocks'][number]) => BotSpec['blocks'][number] | null,
): BotSpec {
  const blocks = spec.blocks.flatMap((block) => (block.id === id ? (change(block) ?? []) : block));
  return { ...spec, blocks };
}

describe('diffSpecs', () => {
  it('says where a part stands by the ids around it, and what its member was', () => {
    const before = pizzaSpec();
    const [menu] = before.collections;
    const items = menu?.items.map((item) =>
      item.id === 'pepperoni' ? { ...item, price: 125 } : item,
    );
    const after = { ...before, collections: menu ? [{ ...menu, items: items ?? [] }] : [] };
    expect(diffSpecs(before, after)).toEqual([
      {
        action: 'changed',
        part: 'item',
        path: ['pizzas', 'pepperoni'],
        field: 'price',
        before: 120,
        after: 125,
      },
    ]);
  });

  it('tells an added block once, whatever is inside', () => {
    const before = clinicSpec();
    const after = {
      ...before,
      blocks: [
        ...before.blocks,
        {
          id: 'more',
          type: 'menu' as const,
          text: { ar: 'المزيد' },
          options: [{ id: 'a', label: { ar: 'أ' }, next: 'welcome' }],
          columns: 1,
        },
      ],
    };
    expect(diffSpecs(before, after)).toEqual([{ action: 'added', part: 'block', path: ['more'] }]);
  });

  it('takes a block of another type under the same id for another block', () => {
    const before = clinicSpec();
    const after = withBlock(before, 'doctor_done', ({ id }) => ({ id, type: 'end' }));
    expect(diffSpecs(before, after)).toHaveLength(1);
    const message = withBlock(before, 'doctor_done', ({ id }) => ({
      id,
      type: 'message',
      text: { ar: 'شكرًا' },
      next: 'welcome',
    }));
    expect(diffSpecs(before, message).map(({ action }) => action)).toEqual(['added', 'removed']);
  });

  it('keeps parts of one id apart', () => {
    const before = pizzaSpec();
    const [first] = before.blocks;
    const after = { ...before, blocks: first ? [...before.blocks, first] : [] };
    expect(diffSpecs(before, after)).toEqual([
      { action: 'added', part: 'block', path: ['hello#2'] },
    ]);
  });
});

describe('describeChanges', () => {
  const tell = (before: BotSpec, after: BotSpec, language: 'ar' | 'en') =>
    describeChanges(diffSpecs(before, after), { before, after, language });

  it('says so when nothing has changed', () => {
    expect(tell(pizzaSpec(), pizzaSpec(), 'en')).toEqual({
      adds: [],
      removes: [],
      changes: [],
      unchangedSteps: 23,
      summary: 'Nothing has changed. Unchanged: 23 steps.',
    });
  });

  it('keeps words of the other direction apart from the sentence', () => {
    const before = pizzaSpec();
    const after = withBlock(before, 'hello', (block) =>
      block.type === 'message' ? { ...block, text: { ar: 'Luigi أهلًا', en: 'أهلًا Luigi' } } : block,
    );
    expect(tell(before, after, 'en').changes).toEqual([
      'the greeting now says “\u2068أهلًا Luigi\u2069”',
    ]);
    expect(tell(before, after, 'ar').changes).toEqual([
      'نص الترحيب الآن: «\u2068Luigi أهلًا\u2069»',
    ]);
  });

  it('shows a long text from where it differs', () => {
    const before = pizzaSpec();
    const long = 'We bake every pizza in a stone oven. '.repeat(8);
    const withEnd = (end: string) =>
      withBlock(before, 'hello', (block) =>
        block.type === 'message' ? { ...block, text: { ar: 'أهلًا', en: `${long}${end}` } } : block,
      );
    const [sentence = ''] = tell(withEnd('See you!'), withEnd('Enjoy your meal!'), 'en').changes;
    expect(sentence).toMatch(/^the greeting now says “….*Enjoy your meal!”$/);
  });

  it('says by name which of two questions for the same thing it means', () => {
    const before = clinicSpec();
    const after = withBlock(before, 'ask_phone', (block) =>
      block.type === 'question' ? { ...block, attempts: 5 } : block,
    );
    expect(tell(before, after, 'ar').changes).toEqual([
      expect.stringMatching(/^سؤال «.*اكتب رقم هاتفك.*»: المسموح الآن 5 إجابات خاطئة$/u),
    ]);
  });

  it('counts the rest of a long list in its summary', () => {
    const before = clinicSpec();
    const after = { ...before, blocks: before.blocks.slice(0, -10) };
    const { removes, summary } = tell(before, after, 'en');
    expect(removes).toHaveLength(10);
    expect(summary).toContain('; and 2 more.');
  });
});
