import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicForm } from './examples/clinic.ts';
import { pizzaForm } from './examples/pizza.ts';
import { expandModelForm } from './expand-model-form.ts';
import {
  type ModelBlock,
  type ModelForm,
  modelBlockSchema,
  modelFormSchema,
} from './model-form.ts';
import { botSpecSchema } from './spec.ts';

const both = (text: string) => ({ ar: text, en: text });
const question = {
  type: 'question' as const,
  id: 'q',
  text: both('?'),
  answer: 'text' as const,
  choices: [],
  min: 0,
  max: 0,
  schedule: '',
  variable: 'x',
  optional: false,
  next: 'end',
};
const end: ModelBlock = { type: 'end', id: 'end', text: both('') };

function expand(blocks: readonly ModelBlock[], changes: Partial<ModelForm> = {}) {
  const form = { ...pizzaForm, collections: [], flows: [], blocks: [...blocks], ...changes };
  return expandModelForm(form, []);
}

describe('the portable form', () => {
  it.each([
    ['pizza', pizzaForm],
    ['clinic', clinicForm],
  ])('of %s becomes a spec that fits the schema and keeps every id', (_, form) => {
    const spec = expandModelForm(form, []);
    expect(botSpecSchema.safeParse(spec).error).toBeUndefined();
    expect(spec.blocks.map(({ id }) => id)).toEqual(form.blocks.map(({ id }) => id));
  });

  it('declares the variables by what writes them', () => {
    expect(expandModelForm(pizzaForm, []).variables).toContainEqual({
      name: 'order',
      type: 'cart',
      scope: 'conversation',
    });
    const types = new Map(expandModelForm(pizzaForm, []).variables.map((v) => [v.name, v.type]));
    expect(types.get('total')).toBe('money');
    expect(types.get('phone')).toBe('phone');
  });

  it('gives a rating without bounds one to five, and a count whole numbers', () => {
    const [rating, guests, budget] = expand([
      { ...question, answer: 'rating' },
      { ...question, answer: 'number', min: 1, max: 6 },
      { ...question, answer: 'number', min: 500_000, max: 10_000_000 },
    ]).blocks.map((block) => (block.type === 'question' ? block.answer : null));
    expect(rating).toEqual({ type: 'rating', min: 1, max: 5 });
    expect(guests).toEqual({ type: 'number', min: 1, max: 6, integer: true });
    expect(budget).toEqual({ type: 'number', min: 500_000, max: 10_000_000 });
  });

  it('knows that a booked day is not in the past, and ties the time to it', () => {
    const spec = expandModelForm(clinicForm, []);
    const answers = spec.blocks.flatMap((b) => (b.type === 'question' ? [b.answer] : []));
    expect(answers[0]).toEqual({ type: 'date', min: 'today', schedule: 'clinic' });
    expect(answers[1]).toEqual({ type: 'time', schedule: 'clinic', dateVariable: 'date' });
  });

  it('drops the languages that the bot does not have, and texts without words', () => {
    const spec = expand([end], { languages: ['ar'] });
    expect(spec.name).toEqual({ ar: pizzaForm.name.ar });
    expect(spec.blocks[0]).toEqual({ id: 'end', type: 'end' });
  });

  it('turns a price of -1 into none', () => {
    const item = { id: 'a', name: both('A'), description: both(''), price: -1 };
    const spec = expand([end], { collections: [{ id: 'c', name: both('C'), items: [item] }] });
    expect(spec.collections[0]?.items[0]).toEqual({ id: 'a', name: both('A') });
  });

  it('slugs invalid ids the same way in definitions, references and texts', () => {
    const spec = expand([
      { ...question, id: 'Ask Name!', variable: 'customerName', next: 'قائمة' },
      { ...end, id: 'قائمة', text: both('{{customerName}}') },
    ]);
    expect(spec.blocks[0]).toMatchObject({
      id: 'ask_name',
      next: 'block',
      variable: 'customer_name',
    });
    expect(spec.blocks[1]).toMatchObject({ id: 'block', text: both('{{customer_name}}') });
  });

  it('keeps a wrong reference, for the proof to name', () => {
    expect(expand([{ ...question, next: 'nowhere' }]).blocks[0]).toMatchObject({ next: 'nowhere' });
  });

  it('types what a condition compares with', () => {
    const test = (value: string) => ({
      type: 'condition' as const,
      id: 'if',
      match: 'all' as const,
      tests: [{ variable: 'x', operator: 'equals' as const, value }],
      next: 'end',
      otherwise: 'end',
    });
    const valueOf = (asked: ModelBlock, value: string) => {
      const block = expand([asked, test(value)]).blocks[1];
      return block?.type === 'condition' ? block.branches[0]?.tests[0]?.value : null;
    };
    const choices = [{ id: 'buy', label: { ar: 'شراء', en: 'Buying' } }];
    expect(valueOf({ ...question, answer: 'number' }, '3')).toBe(3);
    expect(valueOf({ ...question, answer: 'boolean' }, 'true')).toBe(true);
    expect(valueOf({ ...question, answer: 'text' }, '3')).toBe('3');
    expect(valueOf({ ...question, answer: 'choice', choices }, 'Buying')).toBe('buy');
  });

  it('starts the main flow with /start, and makes a keyword of a command in Arabic', () => {
    const flow = {
      id: 'f',
      name: both('F'),
      main: true,
      command: '/Menu',
      keywords: ['a', ' a '],
      start: 'end',
    };
    const spec = expand([end], {
      flows: [flow, { ...flow, id: 'g', main: false, command: 'مساعدة' }],
    });
    expect(spec.flows[0]?.triggers).toEqual([
      { type: 'start' },
      { type: 'command', command: 'menu', description: both('F') },
      { type: 'keywords', words: ['a'] },
    ]);
    expect(spec.flows[1]?.triggers).toEqual([{ type: 'keywords', words: ['a', 'مساعدة'] }]);
  });

  it('takes invisible control characters out', () => {
    expect(expand([{ ...end, text: both('a\u202eb') }]).blocks[0]).toMatchObject({
      text: both('ab'),
    });
  });

  it('never throws and always gives the same spec, whatever strings stand in it', () => {
    const word = fc.oneof(
      fc.constantFrom('', 'end', 'x', 'Ä b', '{{x}}', '-1', '9:00', 'true'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const types = modelBlockSchema.options.map((option) => option.shape.type.value);
    const scrambled = fc
      .record({
        type: fc.constantFrom(...types),
        words: fc.array(word, { minLength: 1, maxLength: 15 }),
        number: fc.double({ noNaN: true, noDefaultInfinity: true }),
      })
      .map(({ type, words, number }) => {
        const template = [...pizzaForm.blocks, ...clinicForm.blocks].find((b) => b.type === type);
        let used = 0;
        const next = () => words[(used += 1) % words.length] ?? '';
        return scramble(template ?? end, next, number);
      });
    fc.assert(
      fc.property(fc.array(scrambled, { maxLength: 8 }), (blocks) => {
        const form = { ...pizzaForm, blocks };
        const parsed = modelFormSchema.safeParse(form);
        if (!parsed.success) return;
        expect(expandModelForm(parsed.data, [])).toEqual(expandModelForm(parsed.data, []));
      }),
      { numRuns: 40 },
    );
  });
});

const KEPT = new Set(['type', 'answer', 'mode', 'operation', 'operator', 'match', 'kind']);

/** The same shape with other strings and numbers. */
function scramble(value: unknown, next: () => string, number: number, key = ''): unknown {
  if (typeof value === 'string') return KEPT.has(key) ? value : next();
  if (typeof value === 'number') return number;
  if (Array.isArray(value)) return value.map((entry) => scramble(entry, next, number));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, scramble(entry, next, number, name)]),
  );
}
