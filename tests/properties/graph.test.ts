import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { type BotGraph } from '#server/bot-spec/graph/bot-graph.ts';
import { graphOf } from '#server/bot-spec/graph/graph-of.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { specArbitrary } from './spec-arbitrary.ts';

/** Bots of menus only, in which anything may lead to anything. */
const tangledArbitrary: fc.Arbitrary<BotSpec> = fc
  .array(fc.array(fc.nat(39), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 })
  .map((targets) =>
    smallBot(
      targets.map(
        (ways, index): Block => ({
          id: `b${index}`,
          type: 'menu',
          text: same(`Step ${index}`),
          options: ways.map((way, option) => ({
            id: `o${option}`,
            label: same(`${option}`),
            next: `b${way % targets.length}`,
          })),
          columns: 1,
        }),
      ),
    ),
  );

function expectReadable({ nodes, edges, columns, rows }: BotGraph): void {
  const cells = nodes.map(({ column, row }) => `${column},${row}`);
  expect(new Set(cells).size).toBe(nodes.length);
  const column = new Map(nodes.map((node) => [node.id, node.column]));
  for (const { from, to, back } of edges) {
    const [left = Number.NaN, right = Number.NaN] = [column.get(from), column.get(to)];
    expect(back ? right <= left : right > left).toBe(true);
  }
  for (const node of nodes) {
    expect(node.column < columns && node.row < rows).toBe(true);
    expect(node.label.length).toBeLessThanOrEqual(40);
  }
}

it('the map of any bot has no two steps in one place, and leads on except where it goes back', () => {
  fc.assert(
    fc.property(
      fc.oneof(specArbitrary, tangledArbitrary),
      fc.constantFrom(...LANGUAGES),
      (spec, language) => {
        const graph = graphOf(spec, language);
        expectReadable(graph);
        expect(new Set(graph.nodes.map(({ id }) => id))).toEqual(
          new Set(spec.blocks.map(({ id }) => id)),
        );
        expect(graphOf(structuredClone(spec), language)).toEqual(graph);
      },
    ),
    { numRuns: 300 },
  );
});
