import fc from 'fast-check';
import { ANSWER_TYPES, type Answer } from '#server/bot-spec/answers.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import { VARIABLE_TYPES } from '#server/bot-spec/variables.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'gone', 'a_rather_long_id_for_a_block_of_a_bot_40'] as const;
const names = ['x', 'y', 'z', 'constructor', 'cart', 'when'] as const;
const id = fc.constantFrom(...ids);
export const name = fc.constantFrom(...names);

/** JSON has no negative zero. */
export const amount = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const words = fc.constantFrom(
  'مرحبا',
  'Hello',
  '{{x}}',
  '{{y | money}}',
  '{{cart | cart}} {{z}}',
  '{{ broken',
  '{{when | date}} 😀',
  '{{customer_first_name}}',
  '',
);
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ ar: words, en: words }),
  fc.record({ ar: words }),
  fc.constant({}),
);
const options = fc.array(fc.record({ id, label: text, next: id }), { minLength: 1, maxLength: 4 });

const answer: fc.Arbitrary<Answer> = fc
  .record({
    type: fc.constantFrom(...ANSWER_TYPES),
    labels: fc.array(fc.record({ id, label: text }), { minLength: 1, maxLength: 4 }),
    limits: fc.record({ min: fc.integer({ min: 0, max: 9 }), max: fc.integer({ min: 1, max: 9 }) }),
    schedule: id,
    dateVariable: name,
  })
  .map(({ type, labels, limits, schedule, dateVariable }): Answer => {
    switch (type) {
      case 'text':
        return {
          type,
          minLength: limits.min,
          maxLength: limits.max,
          ...(limits.min > 5 && { pattern: limits.max > 5 ? '[a-z]+' : '(' }),
        };
      case 'number':
      case 'money':
        return { type, ...limits };
      case 'rating':
        return { type, min: limits.min % 2, max: Math.max(2, limits.max) };
      case 'date':
        return { type, min: 'today', schedule };
      case 'time':
        return { type, schedule, dateVariable };
      case 'datetime':
        return { type, schedule, future: limits.min > 4 };
      case 'choice':
        return { type, options: labels };
      case 'choices':
        return { type, options: labels, ...limits };
      default:
        return { type };
    }
  });

const wire = fc.constantFrom('', 'x', '{{x}}', '{{y | money}}', 'a{{z}}b{{cart}}', '{{ broken');

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id, type: fc.constant('message' as const), text, next: id }),
  fc.record(
    {
      id,
      type: fc.constant('http' as const),
      method: fc.constantFrom('GET', 'POST'),
      url: fc.constantFrom('https://example.com/{{x}}?y={{cart}}', 'x'),
      headers: fc.array(
        fc.oneof(
          fc.record({ name: fc.constant('X-A'), value: wire }),
          fc.record({ name: fc.constant('X-B'), secret: fc.constant('KEY') }),
        ),
        { maxLength: 2 },
      ),
      body: fc.array(fc.record({ name: fc.constantFrom('a', '__proto__'), value: wire }), {
        maxLength: 3,
      }),
      reads: fc.array(
        fc.record({ path: fc.constantFrom('a', 'a[0].b', 'constructor'), variable: name }),
        { maxLength: 3 },
      ),
      timeoutSeconds: fc.integer({ min: 1, max: 5 }),
      retries: fc.integer({ min: 0, max: 2 }),
      next: id,
      failed: id,
    },
    {
      requiredKeys: [
        'id',
        'type',
        'method',
        'url',
        'headers',
        'reads',
        'timeoutSeconds',
        'retries',
        'next',
        'failed',
      ],
    },
  ),
  fc.record(
    {
      id,
      type: fc.constant('ai' as const),
      text,
      question: name,
      maxQuestions: fc.integer({ min: 1, max: 3 }),
      next: id,
      handoff: id,
      limit: id,
      failed: id,
    },
    { requiredKeys: ['id', 'type', 'text', 'maxQuestions', 'next', 'handoff', 'limit', 'failed'] },
  ),
  fc.record({
    id,
    type: fc.constant('payment' as const),
    title: text,
    description: text,
    stars: fc.oneof(fc.integer({ min: 1, max: 100_000 }), name),
    next: id,
    cancelled: id,
  }),
  fc.record(
    { id, type: fc.constant('jump' as const), flow: fc.constantFrom('a', 'b', 'none'), next: id },
    { requiredKeys: ['id', 'type', 'flow'] },
  ),
  fc.record({ id, type: fc.constant('return' as const) }),
  fc.record({
    id,
    type: fc.constant('menu' as const),
    text,
    options,
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record(
    {
      id,
      type: fc.constant('question' as const),
      text,
      answer,
      variable: name,
      attempts: fc.integer({ min: 1, max: 3 }),
      escape: id,
      skipLabel: text,
      next: id,
    },
    { requiredKeys: ['id', 'type', 'text', 'answer', 'variable', 'attempts', 'next'] },
  ),
  fc.record(
    {
      id,
      type: fc.constant('collection' as const),
      collection: id,
      text,
      mode: fc.constantFrom('browse', 'pick', 'cart'),
      variable: name,
      next: id,
    },
    { requiredKeys: ['id', 'type', 'collection', 'text', 'mode', 'next'] },
  ),
  fc.record({
    id,
    type: fc.constant('condition' as const),
    branches: fc.array(
      fc.record({
        match: fc.constantFrom('all', 'any'),
        tests: fc.array(
          fc.record({
            variable: name,
            operator: fc.constantFrom('equals', 'less', 'greater', 'contains', 'is_set', 'is_true'),
            value: fc.oneof(
              fc.integer({ min: 0, max: 5 }),
              fc.constantFrom('a', 'x'),
              fc.boolean(),
            ),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        next: id,
      }),
      { minLength: 1, maxLength: 2 },
    ),
    otherwise: id,
  }),
  fc.record({
    id,
    type: fc.constant('set' as const),
    assignments: fc.array(
      fc.oneof(
        fc.record({
          operation: fc.constant('assign' as const),
          variable: name,
          value: fc.oneof(amount, fc.constantFrom('2026-12-12', '9999-12-31', 'x')),
        }),
        fc.record({
          operation: fc.constantFrom('add', 'subtract', 'multiply'),
          variable: name,
          value: fc.oneof(name, amount),
        }),
        fc.record({ operation: fc.constant('cart_total' as const), variable: name, cart: name }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    next: id,
  }),
  fc.record({
    id,
    type: fc.constant('record' as const),
    kind: fc.constant('lead' as const),
    title: text,
    fields: fc.array(name, { minLength: 1, maxLength: 4 }),
    notify: fc.boolean(),
    next: id,
  }),
  fc.record({ id, type: fc.constantFrom('handoff' as const, 'language' as const), text, next: id }),
  fc.record(
    {
      id,
      type: fc.constant('wait' as const),
      mode: fc.constantFrom('pause', 'reminder'),
      moment: fc.oneof(
        fc.record({ type: fc.constant('delay' as const), minutes: fc.integer({ min: 1, max: 9 }) }),
        fc.record(
          {
            type: fc.constant('until' as const),
            time: fc.constantFrom('00:00', '12:30'),
            day: fc.constantFrom(...WEEKDAYS),
          },
          { requiredKeys: ['type', 'time'] },
        ),
        fc.record({
          type: fc.constant('before' as const),
          minutes: fc.integer({ min: 0, max: 9 }),
          dateVariable: name,
          timeVariable: name,
        }),
      ),
      reminder: id,
      next: id,
    },
    { requiredKeys: ['id', 'type', 'mode', 'moment', 'next'] },
  ),
  fc.record({ id, type: fc.constant('hours' as const), schedule: id, open: id, closed: id }),
  fc.record({ id, type: fc.constant('end' as const), text }, { requiredKeys: ['id', 'type'] }),
);

/** Any bot that fits the schema: mostly broken ones, which the interpreter must bear. */
export const specArbitrary: fc.Arbitrary<BotSpec> = fc.record({
  specVersion: fc.constant(2 as const),
  persona: fc.constant(''),
  name: text,
  description: text,
  languages: fc.constantFrom<('ar' | 'en')[][]>(['ar'], ['en'], ['ar', 'en']).map((list) => list),
  defaultLanguage: fc.constantFrom('ar', 'en'),
  timeZone: fc.constantFrom('Africa/Cairo', 'Asia/Riyadh', 'America/New_York', 'Nowhere/Here'),
  currency: fc.constantFrom('EGP', 'SAR', 'XXX'),
  variables: fc.uniqueArray(
    fc.record({
      name,
      type: fc.constantFrom(...VARIABLE_TYPES),
      scope: fc.constantFrom('conversation', 'customer'),
    }),
    { selector: (variable) => variable.name },
  ),
  knowledge: fc.array(fc.record({ id, question: text, answer: text }), { maxLength: 2 }),
  collections: fc.array(
    fc.record({
      id,
      name: text,
      items: fc.array(
        fc.record(
          { id, name: text, price: fc.constantFrom(0, 9.99, 120) },
          { requiredKeys: ['id', 'name'] },
        ),
        { minLength: 1, maxLength: 30 },
      ),
    }),
    { maxLength: 2 },
  ),
  schedules: fc.array(
    fc.record({
      id,
      days: fc.array(
        fc.record({
          day: fc.constantFrom(...WEEKDAYS),
          from: fc.constantFrom('00:00', '09:00', '22:00'),
          to: fc.constantFrom('02:00', '17:00', '24:00'),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 2 },
  ),
  flows: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'unknown'),
      name: text,
      triggers: fc.array(
        fc.oneof(
          fc.record(
            { type: fc.constant('start' as const), payload: fc.constantFrom('promo', 'x-1') },
            { requiredKeys: ['type'] },
          ),
          fc.record({ type: fc.constant('intent' as const), description: text }),
          fc.record({ type: fc.constant('button' as const), label: text }),
          fc.record({
            type: fc.constant('schedule' as const),
            days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 3 }),
            time: fc.constantFrom('00:00', '12:30'),
          }),
          fc.record({
            type: fc.constant('command' as const),
            command: fc.constantFrom('go', 'start'),
            description: text,
          }),
          fc.record({
            type: fc.constant('keywords' as const),
            words: fc.array(fc.constantFrom('دكتور', 'help', '😀'), { minLength: 1, maxLength: 2 }),
          }),
        ),
        { maxLength: 3 },
      ),
      start: id,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
  stories: fc.constant([]),
});
