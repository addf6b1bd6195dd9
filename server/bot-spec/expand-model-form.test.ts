import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLUEPRINTS, blueprintOf } from './blueprints.ts';
import { expandModelForm } from './expand-model-form.ts';
import { BLANK_FLOW, BLANK_QUESTION } from './form-blanks.ts';
import {
  type ModelBlock,
  type ModelForm,
  modelBlockSchema,
  modelFormSchema,
} from './model-form.ts';
import { botSpecSchema } from './spec.ts';

const both = (text: string) => ({ ar: text, en: text });
const pizzaForm = blueprintOf('restaurant').form;
const clinicForm = blueprintOf('clinic').form;
const question = {
  ...BLANK_QUESTION,
  id: 'q',
  text: both('?'),
  answer: 'text' as const,
  variable: 'x',
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
      ...BLANK_FLOW,
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

  it('gives a flow every trigger that it names', () => {
    const flow = {
      ...BLANK_FLOW,
      id: 'f',
      name: both('F'),
      wishes: both('I want it'),
      button: both('Go'),
      payload: ' spring ',
      scheduleDays: ['friday' as const, 'friday' as const],
      scheduleTime: '9:00',
      start: 'end',
    };
    expect(expand([end], { flows: [flow] }).flows[0]?.triggers).toEqual([
      { type: 'start', payload: 'spring' },
      { type: 'intent', description: both('I want it') },
      { type: 'button', label: both('Go') },
      { type: 'schedule', days: ['friday'], time: '09:00' },
    ]);
  });

  it('calls a web service with names of secrets, and types what it reads', () => {
    const spec = expand([
      {
        type: 'http',
        id: 'look_up',
        method: 'GET',
        url: 'https://api.example.com/{{Order No}}',
        headers: [
          { name: 'X-Key', value: 'ignored', secret: 'shop key' },
          { name: 'X-Language', value: '{{customer_language}}', secret: '' },
        ],
        body: [{ name: 'left', value: 'out of a GET' }],
        reads: [{ path: '$.order.total', variable: 'total', type: 'money' }],
        next: 'end',
        failed: 'end',
      },
      { ...question, variable: 'Order No' },
      end,
    ]);
    expect(spec.blocks[0]).toEqual({
      id: 'look_up',
      type: 'http',
      method: 'GET',
      url: 'https://api.example.com/{{order_no}}',
      headers: [
        { name: 'X-Key', secret: 'SHOP_KEY' },
        { name: 'X-Language', value: '{{customer_language}}' },
      ],
      reads: [{ path: 'order.total', variable: 'total' }],
      timeoutSeconds: 5,
      retries: 1,
      next: 'end',
      failed: 'end',
    });
    expect(spec.variables).toContainEqual({ name: 'total', type: 'money', scope: 'conversation' });
  });

  it('reads the other new blocks', () => {
    const [ai, payment, jump, back, pause] = expand([
      {
        type: 'ai',
        id: 'ai',
        text: both('Ask me'),
        question: '',
        maxQuestions: 99,
        next: 'end',
        handoff: 'staff',
        failed: 'sorry',
      },
      {
        type: 'payment',
        id: 'pay',
        title: both('Pass'),
        description: both('All talks'),
        stars: 2.6,
        starsVariable: '',
        next: 'end',
        cancelled: 'end',
      },
      { type: 'jump', id: 'jump', flow: 'address', next: '' },
      { type: 'return', id: 'back' },
      { type: 'pause', id: 'pause', minutes: 0, next: 'end' },
    ]).blocks;
    expect(ai).toMatchObject({ maxQuestions: 50, limit: 'sorry', failed: 'sorry' });
    expect(ai).not.toHaveProperty('question');
    expect(payment).toMatchObject({ stars: 3, cancelled: 'end' });
    expect(jump).toEqual({ id: 'jump', type: 'jump', flow: 'address' });
    expect(back).toEqual({ id: 'back', type: 'return' });
    expect(pause).toMatchObject({ mode: 'pause', moment: { type: 'delay', minutes: 1 } });
  });

  it('asks again with the example of the question when a pattern does not fit', () => {
    const [code, visit] = expand([
      {
        ...question,
        text: both('Code?\nLike AB-12.'),
        pattern: '[A-Z]{2}-[0-9]{2}',
        escape: 'end',
      },
      { ...question, answer: 'datetime', min: 1 },
    ]).blocks;
    expect(code).toMatchObject({
      answer: { type: 'text', pattern: '[A-Z]{2}-[0-9]{2}' },
      retry: both('Code?\nLike AB-12.'),
      escape: 'end',
    });
    expect(visit).toMatchObject({ answer: { type: 'datetime', future: true } });
    expect(visit).not.toHaveProperty('retry');
  });

  it('keeps a date and a time that are set as what they are', () => {
    const assign = (variable: string, value: string): ModelBlock => {
      return { type: 'set', id: variable, variable, operation: 'assign', value, next: 'end' };
    };
    const { variables } = expand([assign('day', '2027-03-18'), assign('hour', '17:00'), end]);
    expect(variables.map(({ type }) => type)).toEqual(['date', 'time']);
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
    const templates = BLUEPRINTS.flatMap(({ form }) => form.blocks);
    const scrambled = fc
      .record({
        type: fc.constantFrom(...types),
        words: fc.array(word, { minLength: 1, maxLength: 15 }),
        number: fc.double({ noNaN: true, noDefaultInfinity: true }),
      })
      .map(({ type, words, number }) => {
        const template = templates.find((block) => block.type === type);
        let used = 0;
        const next = () => words[(used += 1) % words.length] ?? '';
        return scramble(template ?? end, next, number);
      });
    fc.assert(
      fc.property(fc.array(scrambled, { maxLength: 8 }), (blocks) => {
        const form = { ...pizzaForm, collections: [], knowledge: [], flows: [], blocks };
        const parsed = modelFormSchema.safeParse(form);
        if (!parsed.success) return;
        expect(expandModelForm(parsed.data, [])).toEqual(expandModelForm(parsed.data, []));
      }),
      { numRuns: 40 },
    );
  });
});

const KEPT = new Set([
  'type',
  'answer',
  'mode',
  'operation',
  'operator',
  'match',
  'kind',
  'method',
]);

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
