import { describe, expect, it } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { clinicSpec } from '#server/bot-spec/examples/examples.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { graphOf } from './graph-of.ts';

const message = (id: string, next: string): Block => ({
  id,
  type: 'message',
  text: same(id),
  next,
});
const menu = (id: string, ...targets: readonly string[]): Block => ({
  id,
  type: 'menu',
  text: same(id),
  options: targets.map((next, index) => ({ id: `o${index}`, label: same(next), next })),
  columns: 1,
});
const end = (id: string): Block => ({ id, type: 'end', text: same(id) });

function placesOf(spec: BotSpec): Record<string, readonly [column: number, row: number]> {
  const { nodes } = graphOf(spec, 'en');
  return Object.fromEntries(nodes.map(({ id, column, row }) => [id, [column, row]]));
}

describe('the map of a bot', () => {
  it('puts a conversation that goes straight on into one row', () => {
    const spec = smallBot([message('a', 'b'), message('b', 'c'), end('c')]);
    expect(placesOf(spec)).toEqual({ a: [0, 0], b: [1, 0], c: [2, 0] });
  });

  it('puts a step behind the last of those that lead to it', () => {
    const spec = smallBot([menu('a', 'b', 'c'), message('b', 'c'), end('c')]);
    expect(placesOf(spec)).toEqual({ a: [0, 0], b: [1, 0], c: [2, 0] });
  });

  it('marks the way back in a circle, and only that one', () => {
    const spec = smallBot([menu('a', 'b', 'c'), message('b', 'a'), end('c')]);
    const { edges, columns, rows } = graphOf(spec, 'en');
    expect(edges.filter(({ back }) => back)).toEqual([
      { from: 'b', to: 'a', slot: 'next', label: '', back: true },
    ]);
    expect({ columns, rows }).toEqual({ columns: 2, rows: 2 });
  });

  it('puts a later flow below an earlier one wherever both have steps', () => {
    const { nodes, columns } = graphOf(clinicSpec(), 'ar');
    const flows = clinicSpec().flows.map(({ id }) => id);
    for (let column = 0; column < columns; column += 1) {
      const inColumn = nodes.filter((node) => node.column === column);
      const downwards = inColumn.sort((upper, lower) => upper.row - lower.row);
      const met = downwards.map(({ flowId }) => flows.indexOf(flowId ?? ''));
      expect(met).toEqual([...met].sort((left, right) => left - right));
    }
  });

  it('draws the way into another flow, and leaves out a way into nothing', () => {
    const spec = smallBot([
      { id: 'a', type: 'jump', flow: 'other', next: 'gone' },
      end('b'),
      message('alone', 'gone'),
    ]);
    const flows = [...spec.flows, { id: 'other', name: same('Other'), triggers: [], start: 'b' }];
    const { nodes, edges } = graphOf({ ...spec, flows }, 'en');
    expect(edges).toEqual([{ from: 'a', to: 'b', slot: 'flow', label: '', back: false }]);
    expect(nodes.map(({ flowId }) => flowId)).toEqual(['main', 'other', null]);
  });

  it('speaks the reader’s language in at most 40 characters', () => {
    const spec = smallBot([
      { id: 'hours', type: 'hours', schedule: 'h', open: 'phone', closed: 'bye' },
      {
        id: 'phone',
        type: 'question',
        text: same('?'),
        answer: { type: 'phone' },
        variable: 'phone',
        attempts: 3,
        next: 'sure',
      },
      menu('sure', 'bye', 'phone'),
      { id: 'bye', type: 'end', text: same('Goodbye '.repeat(20)) },
    ]);
    const labels = (language: 'ar' | 'en') => {
      const { nodes, edges } = graphOf(spec, language);
      return [...nodes, ...edges].map(({ label }) => label);
    };
    expect(labels('en')).toContain('Asks for the phone number');
    expect(labels('en')).toContain('bye');
    expect(labels('ar')).toContain('يسأل عن رقم الهاتف');
    expect(labels('ar')).toContain('خارج وقت العمل');
    const lengths = [...labels('ar'), ...labels('en')].map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
  });
});
