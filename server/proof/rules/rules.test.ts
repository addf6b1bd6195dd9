import { describe, expect, it } from 'vitest';
import type { Answer } from '#server/bot-spec/answers.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { Test } from '#server/bot-spec/conditions.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import type { ViolationCode } from '#server/proof/codes.ts';
import { describeViolation } from '#server/proof/describe-violation.ts';
import { prove } from '#server/proof/prove.ts';
import { LANGUAGES } from '#server/shared/language.ts';

const end: Block = { id: 'end', type: 'end', text: same('Bye') };
const ask = (answer: Answer, changes: object = {}): Block => ({
  id: 'q',
  type: 'question',
  text: same('Question?'),
  answer,
  variable: 'x',
  attempts: 3,
  next: 'end',
  ...changes,
});
const says = (text: string, next = 'end'): Block => ({
  id: 'hi',
  type: 'message',
  text: same(text),
  next,
});
const holds = (type: VariableType, name = 'x') => ({ name, type, scope: 'conversation' as const });
const flow = (id: string, triggers: BotSpec['flows'][number]['triggers'], start = 'end') => ({
  id,
  name: same(id),
  triggers,
  start,
});
const start = flow('main', [{ type: 'start' }]);
const asking = (answer: Answer, changes: object = {}) =>
  smallBot([ask(answer, changes), end], { variables: [holds(answer.type)] });
const comparing = (type: Answer['type'], test: Omit<Test, 'variable'>) =>
  smallBot(
    [
      ask(
        type === 'choice' ? { type, options: [{ id: 'a', label: same('A') }] } : textAnswer(type),
        {
          next: 'if',
        },
      ),
      {
        id: 'if',
        type: 'condition',
        branches: [{ match: 'all', tests: [{ variable: 'x', ...test }], next: 'end' }],
        otherwise: 'end',
      },
      end,
    ],
    { variables: [holds(type)] },
  );

function textAnswer(type: Answer['type']): Answer {
  return type === 'number' || type === 'boolean' ? { type } : { type: 'text' };
}

const calling = (changes: object) =>
  smallBot([
    {
      id: 'call',
      type: 'http',
      method: 'GET',
      url: 'https://example.com/',
      headers: [],
      reads: [],
      timeoutSeconds: 5,
      retries: 0,
      next: 'end',
      failed: 'end',
      ...changes,
    },
    end,
  ]);

/** One bot for each code, with that defect and no other cause for it. */
const defects: Record<ViolationCode, BotSpec> = {
  'spec/shape': smallBot([end], { currency: 'pounds' }),
  'spec/no-start': smallBot([end], {
    flows: [flow('main', [{ type: 'keywords', words: ['hi'] }])],
  }),
  'spec/many-starts': smallBot([end], { flows: [start, { ...start, id: 'other' }] }),
  'spec/default-language': smallBot([end], { languages: ['ar'], defaultLanguage: 'en' }),
  'spec/time-zone': smallBot([end], { timeZone: 'Nowhere/Here' }),
  'id/duplicate': smallBot([end, end]),
  'reference/missing': smallBot([says('Hi', 'nowhere'), end]),
  'block/unreachable': smallBot([end, says('Hi')]),
  'block/cannot-finish': smallBot([ask({ type: 'text' }, { next: 'q' })], {
    variables: [holds('text')],
  }),
  'block/cycle-without-input': smallBot([says('Hi', 'hi')]),
  'flow/no-trigger': smallBot([end], { flows: [start, flow('lonely', [])] }),
  'flow/same-trigger': smallBot([end], {
    flows: [
      start,
      flow('a', [{ type: 'keywords', words: ['دكتور'] }]),
      flow('b', [{ type: 'keywords', words: ['دُكتور'] }]),
    ],
  }),
  'command/reserved': smallBot([end], {
    flows: [
      flow('main', [
        { type: 'start' },
        { type: 'command', command: 'help', description: same('?') },
      ]),
    ],
  }),
  'text/missing': smallBot([{ id: 'end', type: 'end', text: { ar: 'مع السلامة' } }]),
  'text/too-long': smallBot([
    {
      id: 'hi',
      type: 'message',
      text: same('x'.repeat(1025)),
      photoUrl: 'https://example.com/a.png',
      next: 'end',
    },
    end,
  ]),
  'label/too-long': asking({ type: 'choice', options: [{ id: 'a', label: same('x'.repeat(65)) }] }),
  'label/duplicate': asking({
    type: 'choice',
    options: [
      { id: 'a', label: same('قهوة') },
      { id: 'b', label: same('قهوه') },
    ],
  }),
  'template/syntax': smallBot([says('Hi {{ there'), end]),
  'template/unknown-formatter': smallBot([says('{{now | loud}}'), end]),
  'template/wrong-formatter': smallBot([says('{{now | money}}'), end]),
  'variable/unknown': smallBot([says('{{nobody}}'), end]),
  'variable/unset': smallBot([says('{{x}}'), end], { variables: [holds('text')] }),
  'variable/type': smallBot([ask({ type: 'phone' }), end], { variables: [holds('text')] }),
  'test/type': comparing('text', { operator: 'is_true' }),
  'test/no-value': comparing('number', { operator: 'greater' }),
  'test/unknown-choice': comparing('choice', { operator: 'equals', value: 'b' }),
  'set/type': smallBot(
    [
      {
        id: 's',
        type: 'set',
        assignments: [{ operation: 'assign', variable: 'x', value: 'three' }],
        next: 'end',
      },
      end,
    ],
    { variables: [holds('number')] },
  ),
  'answer/no-options': asking({ type: 'choice', options: [] }),
  'answer/pattern': asking({ type: 'text', pattern: '(?=x)y' }),
  'answer/bounds': asking({ type: 'number', min: 5, max: 1 }),
  'menu/no-options': smallBot([
    { id: 'm', type: 'menu', text: same('?'), options: [], columns: 1 },
  ]),
  'collection/empty': smallBot([end], { collections: [{ id: 'c', name: same('C'), items: [] }] }),
  'collection/no-variable': smallBot(
    [
      { id: 'c', type: 'collection', collection: 'c', text: same('C'), mode: 'pick', next: 'end' },
      end,
    ],
    { collections: [{ id: 'c', name: same('C'), items: [{ id: 'a', name: same('A') }] }] },
  ),
  'collection/no-prices': smallBot(
    [
      {
        id: 'c',
        type: 'collection',
        collection: 'c',
        text: same('C'),
        mode: 'cart',
        variable: 'x',
        next: 's',
      },
      {
        id: 's',
        type: 'set',
        assignments: [{ operation: 'cart_total', variable: 'y', cart: 'x' }],
        next: 'end',
      },
      end,
    ],
    {
      collections: [{ id: 'c', name: same('C'), items: [{ id: 'a', name: same('A') }] }],
      variables: [holds('cart'), holds('money', 'y')],
    },
  ),
  'schedule/never-open': smallBot([end], { schedules: [{ id: 's', days: [] }] }),
  'reminder/moment': smallBot(
    [
      ask({ type: 'text' }, { next: 'w' }),
      {
        id: 'w',
        type: 'wait',
        mode: 'reminder',
        moment: { type: 'before', minutes: 60, dateVariable: 'x' },
        reminder: 'end',
        next: 'end',
      },
      end,
    ],
    { variables: [holds('text')] },
  ),
  'reminder/asks': smallBot(
    [
      {
        id: 'w',
        type: 'wait',
        mode: 'reminder',
        moment: { type: 'delay', minutes: 60 },
        reminder: 'q',
        next: 'end',
      },
      ask({ type: 'text' }),
      end,
    ],
    { variables: [holds('text')] },
  ),
  'language/only-one': smallBot(
    [{ id: 'l', type: 'language', text: same('?'), next: 'end' }, end],
    { languages: ['en'] },
  ),
  'url/not-https': smallBot([
    {
      id: 'hi',
      type: 'message',
      text: same('Hi'),
      buttons: [{ label: same('Site'), url: 'http://example.com' }],
      next: 'end',
    },
    end,
  ]),
  'secret/in-text': smallBot([says(`Key: 123456789:${'A'.repeat(35)}`), end]),
  'story/language': smallBot([end], {
    languages: ['en'],
    stories: [
      {
        id: 's',
        title: same('S'),
        language: 'ar',
        at: '2026-11-24T15:00:00+02:00',
        turns: [{ customer: { command: '/start' }, expect: [] }],
      },
    ],
  }),
  'story/failed': smallBot([end], {
    stories: [
      {
        id: 's',
        title: same('S'),
        language: 'en',
        at: '2026-11-24T15:00:00+02:00',
        turns: [{ customer: { tap: 'Nothing' }, expect: [] }],
      },
    ],
  }),
  'spec/same-language': smallBot([end], { languages: ['en', 'en'] }),
  'flow/silent': smallBot([end, { id: 'stop', type: 'end' }], {
    flows: [start, flow('daily', [{ type: 'schedule', days: ['monday'], time: '09:00' }], 'stop')],
  }),
  'variable/unused': smallBot([end], { variables: [holds('text')] }),
  'condition/repeated': smallBot(
    [
      ask({ type: 'number' }, { next: 'if' }),
      {
        id: 'if',
        type: 'condition',
        branches: [
          { match: 'all', tests: [{ variable: 'x', operator: 'greater', value: 1 }], next: 'end' },
          { match: 'any', tests: [{ variable: 'x', operator: 'greater', value: 1 }], next: 'end' },
        ],
        otherwise: 'end',
      },
      end,
    ],
    { variables: [holds('number')] },
  ),
  'message/many-media': smallBot([
    {
      id: 'hi',
      type: 'message',
      text: same('Hi'),
      photoUrl: 'https://example.com/a.png',
      location: { latitude: 30, longitude: 31 },
      next: 'end',
    },
    end,
  ]),
  'ai/no-knowledge': smallBot([
    {
      id: 'ai',
      type: 'ai',
      text: same('Ask me'),
      maxQuestions: 3,
      next: 'end',
      handoff: 'end',
      limit: 'end',
      failed: 'end',
    },
    end,
  ]),
  'payment/stars': smallBot(
    [
      ask({ type: 'text' }, { next: 'pay' }),
      {
        id: 'pay',
        type: 'payment',
        title: same('Ticket'),
        description: same('One ticket'),
        stars: 'x',
        next: 'end',
        cancelled: 'end',
      },
      end,
    ],
    { variables: [holds('text')] },
  ),
  'jump/never-returns': smallBot([{ id: 'j', type: 'jump', flow: 'other', next: 'end' }, end], {
    flows: [flow('main', [{ type: 'start' }], 'j'), flow('other', [])],
  }),
  'jump/circle': smallBot(
    [{ id: 'j', type: 'jump', flow: 'main', next: 'back' }, { id: 'back', type: 'return' }, end],
    { flows: [flow('main', [{ type: 'start' }], 'j')] },
  ),
  'return/outside': smallBot([says('Hi', 'back'), { id: 'back', type: 'return' }]),
  'http/address': calling({ url: 'https://{{customer_first_name}}.example.com/' }),
  'http/header': calling({ headers: [{ name: 'Host', value: 'example.com' }] }),
  'http/header-value': calling({ headers: [{ name: 'X-Shop', value: 'متجر' }] }),
  'http/get-body': calling({ body: [{ name: 'a', value: '1' }] }),
  'http/format': calling({ url: 'https://example.com/?n={{now | date}}' }),
  'walk/error': smallBot([says('Hi', 'hi')]),
  'walk/empty-message': smallBot([says(''), end]),
  'walk/not-covered': comparing('number', { operator: 'is_empty' }),
};

describe('each defect is found under its code', () => {
  it.each(Object.entries(defects))('%s', (code, spec) => {
    const found = prove(spec).violations.filter((violation) => violation.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const violation of found) {
      for (const language of LANGUAGES) {
        const { sentence, hint } = describeViolation(violation, language);
        expect(sentence).not.toMatch(/(?<!\{)\{[a-z]+\}(?!\})|undefined/);
        expect(hint).not.toBe('');
      }
    }
  });

  it('and only errors keep a bot from going live', () => {
    expect(prove(defects['language/only-one']).passed).toBe(true);
    expect(prove(defects['label/too-long']).passed).toBe(true);
    expect(prove(defects['text/missing']).passed).toBe(false);
  });
});
