import { describe, expect, test } from 'vitest';
import type { Block } from '#server/bot-spec/blocks.ts';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { graphOf } from '#server/bot-spec/graph/graph-of.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import { drawMap, type MapDrawing } from './draw-map.ts';
import { NODE } from './map-grid.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';

function mapOf(spec: BotSpec, language: Language): MapDrawing {
  const numbers = new Map(spec.blocks.map(({ id }, index) => [id, index + 1]));
  const flows = spec.flows.map(({ id, name }) => ({ id, name: name[language] ?? '' }));
  return drawMap(graphOf(spec, language), { numbers, flows, language });
}

/** Forty menus of which each leads to steps all over the bot. */
function tangledBot(): BotSpec {
  const count = 40;
  return smallBot(
    Array.from(
      { length: count },
      (_, index): Block => ({
        id: `b${index}`,
        type: 'menu',
        text: same(`Step ${index}`),
        options: [1, 3, 7 + index].map((distance) => ({
          id: `o${distance}`,
          label: same(`Go ${distance} on`),
          next: `b${(index + distance) % count}`,
        })),
        columns: 1,
      }),
    ),
  );
}

/** The corners of a line, each pair of them joined by a straight stretch. */
function cornersOf(path: string): (readonly [x: number, y: number])[] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Steps that a line runs through instead of around. */
function crossings({ nodes, lines }: MapDrawing): string[] {
  return lines.flatMap(({ id, path }) => {
    const corners = cornersOf(path);
    return corners.slice(1).flatMap(([x, y], index) => {
      const [fromX = x, fromY = y] = corners[index] ?? [];
      const hit = nodes.filter(
        (node) =>
          Math.max(x, fromX) > node.x + 1 &&
          Math.min(x, fromX) < node.x + NODE.width - 1 &&
          Math.max(y, fromY) > node.y + 1 &&
          Math.min(y, fromY) < node.y + NODE.height - 1,
      );
      return hit.map((node) => `${id} runs through ${node.id}`);
    });
  });
}

const bots = [
  ...BLUEPRINTS.map(({ id }) => ({ name: id, spec: blueprintSpec(id) })),
  { name: 'tangled', spec: tangledBot() },
];

describe('the drawing of a map', () => {
  test.each(bots)('leads every line around the steps, inside the drawing: $name', ({ spec }) => {
    for (const language of ['ar', 'en'] as const) {
      const map = mapOf(spec, language);
      expect(crossings(map)).toEqual([]);
      const corners = map.lines.flatMap(({ path }) => cornersOf(path));
      const boxes = map.nodes.map(({ x, y }) => [x + NODE.width, y + NODE.height] as const);
      for (const [x, y] of [
        ...corners,
        ...boxes,
        ...map.nodes.map((node) => [node.x, node.y] as const),
      ]) {
        expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
      }
    }
  });

  test('runs from right to left in Arabic', () => {
    const spec = blueprintSpec('restaurant');
    const positions = (language: Language) => {
      const { nodes, width } = mapOf(spec, language);
      return nodes.map(({ id, x, y }) => ({
        id,
        y,
        x: language === 'ar' ? width - x : x + NODE.width,
      }));
    };
    const order = (language: Language) =>
      positions(language)
        .sort((left, right) => left.x - right.x || left.y - right.y)
        .map(({ id }) => id);
    expect(order('ar')).toEqual(order('en'));
  });

  test('begins a line back at the step that it leads to', () => {
    const map = mapOf(blueprintSpec('clinic'), 'en');
    const welcome = map.nodes.find(({ id }) => id === 'welcome');
    const line = map.lines.find(({ id }) => id === 'prices welcome');
    expect(line?.back).toBe(true);
    expect(cornersOf(line?.path ?? '')[0]).toEqual([
      welcome?.x,
      (welcome?.y ?? 0) + NODE.height / 2,
    ]);
  });
});

describe('words on a map', () => {
  test('are cut to their room with an ellipsis', () => {
    expect(fitText('Hello', 200, 13)).toBe('Hello');
    const cut = fitText('A rather long label for a line', 60, 11);
    expect(cut).toMatch(/^A rather.*…$/);
    expect(textWidth(cut, 11)).toBeLessThanOrEqual(60);
  });

  test('are broken between words into lines', () => {
    expect(wrapText('Asks for the phone number', 110, 13, 2)).toEqual([
      'Asks for the',
      'phone number',
    ]);
    expect(wrapText('', 110, 13, 2)).toEqual([]);
    expect(wrapText('Donaudampfschifffahrtsgesellschaft', 110, 13, 2)).toHaveLength(1);
  });
});
