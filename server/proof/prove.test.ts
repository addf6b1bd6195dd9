import { describe, expect, it } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { autoFix } from './auto-fix.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { prove } from './prove.ts';

describe('a proof', () => {
  it.each([
    ['pizza', pizzaSpec()],
    ['clinic', clinicSpec()],
  ])('of the %s example passes, with every block and every way out visited', (_, spec) => {
    const proof = prove(spec);
    expect(proof.violations).toEqual([]);
    expect(proof.passed).toBe(true);
    expect(proof.coverage.blocks.visited).toBe(spec.blocks.length);
    expect(proof.coverage.branches.visited).toBe(proof.coverage.branches.total);
    expect(proof.stories.every(({ passed }) => passed)).toBe(true);
    expect(proof.transcripts.length).toBeGreaterThan(0);
    expect(proof).toMatchObject({ specHash: specHash(spec), engineVersion: ENGINE_VERSION });
  });

  it('names the turn at which a story goes wrong, and what the bot said', () => {
    const spec = pizzaSpec();
    const story = spec.stories[1];
    const broken = {
      ...spec,
      stories: story
        ? [{ ...story, turns: [{ customer: { command: '/start' }, expect: [{ says: 'open' }] }] }]
        : [],
    };
    const proof = prove(broken);
    expect(proof.passed).toBe(false);
    expect(proof.stories[0]?.failure).toMatchObject({ turn: 0, expected: '{"says":"open"}' });
  });
});

describe('the walk', () => {
  const count = (id: string, next: string): Block => ({
    id,
    type: 'set',
    assignments: [{ operation: 'add', variable: 'score', value: 1 }],
    next,
  });
  const quiz = (pass: number) => {
    const asked = (id: string, variable: string, next: string): Block[] => [
      {
        id,
        type: 'question',
        text: same(id),
        answer: {
          type: 'choice',
          options: [
            { id: 'right', label: same('Right') },
            { id: 'wrong', label: same('Wrong') },
          ],
        },
        variable,
        attempts: 3,
        next: `if_${id}`,
      },
      {
        id: `if_${id}`,
        type: 'condition',
        branches: [
          {
            match: 'all',
            tests: [{ variable, operator: 'equals', value: 'right' }],
            next: `add_${id}`,
          },
        ],
        otherwise: next,
      },
      count(`add_${id}`, next),
    ];
    return smallBot(
      [
        ...asked('one', 'a', 'two'),
        ...asked('two', 'b', 'three'),
        ...asked('three', 'c', 'result'),
        {
          id: 'result',
          type: 'condition',
          branches: [
            {
              match: 'all',
              tests: [{ variable: 'score', operator: 'greater_or_equal', value: pass }],
              next: 'pass',
            },
          ],
          otherwise: 'fail',
        },
        { id: 'pass', type: 'end', text: same('Passed with {{score}}') },
        { id: 'fail', type: 'end', text: same('Try again: {{score}}') },
      ],
      {
        variables: [
          ...['a', 'b', 'c'].map(
            (name) => ({ name, type: 'choice', scope: 'conversation' }) as const,
          ),
          { name: 'score', type: 'number', scope: 'conversation' },
        ],
      },
    );
  };

  it('finds the answers that lead to each end of a quiz', () => {
    expect(prove(quiz(2)).violations).toEqual([]);
  });

  it('finds an end that no score can reach', () => {
    expect(prove(quiz(4)).violations).toMatchObject([
      { code: 'walk/not-covered', blockId: 'result', details: { slot: 'branch:0' } },
      { code: 'walk/not-covered', blockId: 'pass' },
    ]);
  });

  it('reaches an escape, a closed day and a total above a limit', () => {
    const spec = smallBot(
      [
        { id: 'hours', type: 'hours', schedule: 's', open: 'shop', closed: 'sorry' },
        {
          id: 'shop',
          type: 'collection',
          collection: 'c',
          text: same('Shop'),
          mode: 'cart',
          variable: 'cart',
          next: 'total',
        },
        {
          id: 'total',
          type: 'set',
          assignments: [{ operation: 'cart_total', variable: 'sum', cart: 'cart' }],
          next: 'if',
        },
        {
          id: 'if',
          type: 'condition',
          branches: [
            {
              match: 'all',
              tests: [{ variable: 'sum', operator: 'greater', value: 500 }],
              next: 'phone',
            },
          ],
          otherwise: 'small',
        },
        {
          id: 'phone',
          type: 'question',
          text: same('Phone?'),
          answer: { type: 'phone' },
          variable: 'phone',
          attempts: 3,
          escape: 'sorry',
          next: 'done',
        },
        { id: 'small', type: 'end', text: same('Free delivery from 500') },
        { id: 'done', type: 'end', text: same('{{sum | money}}') },
        { id: 'sorry', type: 'end', text: same('Sorry') },
      ],
      {
        collections: [
          { id: 'c', name: same('C'), items: [{ id: 'tea', name: same('Green tea'), price: 20 }] },
        ],
        schedules: [{ id: 's', days: [{ day: 'monday', from: '20:00', to: '02:00' }] }],
        variables: [
          { name: 'cart', type: 'cart', scope: 'conversation' },
          { name: 'sum', type: 'money', scope: 'conversation' },
          { name: 'phone', type: 'phone', scope: 'conversation' },
        ],
      },
    );
    expect(prove(spec).violations).toEqual([]);
  });
});

describe('fixes by code', () => {
  const end: Block = { id: 'end', type: 'end', text: same('Bye') };

  it('remove what nothing leads to, drop a reserved command and a wrong format', () => {
    const spec = smallBot(
      [
        { id: 'hi', type: 'message', text: same('{{customer_first_name | money}}'), next: 'end' },
        end,
        { id: 'lost', type: 'end', text: same('Lost') },
      ],
      {
        flows: [
          {
            id: 'main',
            name: same('Main'),
            triggers: [
              { type: 'start' },
              { type: 'command', command: 'help', description: same('Help') },
            ],
            start: 'hi',
          },
        ],
      },
    );
    const { spec: mended, fixed, proof } = autoFix(spec, prove(spec));
    expect(fixed.map(({ code }) => code).sort()).toEqual([
      'block/unreachable',
      'command/reserved',
      'template/wrong-formatter',
      'template/wrong-formatter',
    ]);
    expect(proof).toEqual(prove(mended));
    expect(proof.passed).toBe(true);
  });

  it('leave blocks alone that are only lost because a reference is wrong', () => {
    const spec = smallBot([{ id: 'hi', type: 'message', text: same('Hi'), next: 'edn' }, end]);
    const proof = prove(spec);
    expect(autoFix(spec, proof)).toEqual({ spec, proof, fixed: [] });
  });

  it('change nothing in a bot that is proven', () => {
    const spec = pizzaSpec();
    const proof = prove(spec);
    expect(autoFix(spec, proof)).toEqual({ spec, proof, fixed: [] });
  });
});
