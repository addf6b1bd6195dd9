import type { BlockType } from '#server/bot-spec/blocks.ts';
import type { BotGraph, GraphNode } from '#server/bot-spec/graph/bot-graph.ts';
import type { Language } from '#server/shared/language.ts';
import { linePath, type Point } from './line-path.ts';
import { createGrid, LABEL_SIZE, type MapGrid, NODE } from './map-grid.ts';
import { type Route, routesOf } from './routes.ts';
import { fitText, wrapText } from './text-width.ts';

export interface MapNode {
  readonly id: string;
  readonly type: BlockType;
  /** What the step does, as it is drawn, line by line. */
  readonly lines: readonly string[];
  /** The number of the step in the list of steps; null when it is not in it. */
  readonly number: number | null;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface MapLine {
  readonly id: string;
  /** Runs to the step that it leads to; a line back begins there, so that dashes of several agree. */
  readonly path: string;
  readonly back: boolean;
  readonly label:
    | (Point & { readonly text: string; readonly anchor: 'start' | 'middle' | 'end' })
    | null;
}

/** A bot's map, ready to be drawn: pixels from the upper left corner. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
  /** The names of flows, above their first rows. */
  readonly titles: readonly (Point & { readonly id: string; readonly text: string })[];
}

interface MapOptions {
  /** The numbers of the steps in the list of steps. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly flows: readonly { readonly id: string; readonly name: string }[];
  /** Arabic maps run from right to left. */
  readonly language: Language;
}

const TEXT = { size: 13, width: 138, lines: 2 } as const;
const TITLE_SIZE = 13;
const CHANNEL_LABEL_WIDTH = 150;

/** Draws a map from its graph: lines never run through a step, and those to one step run together. */
export function drawMap(graph: BotGraph, { numbers, flows, language }: MapOptions): MapDrawing {
  const titled = flows.flatMap(({ id, name }) => {
    const first = firstOf(graph.nodes.filter(({ flowId }) => flowId === id));
    return first ? [{ id, name, ...first }] : [];
  });
  const routes = routesOf(graph);
  const grid = createGrid(graph, routes, new Set(titled.map(({ row }) => row)));
  const across = (x: number) => (language === 'ar' ? grid.width - x : x);
  return {
    width: grid.width,
    height: grid.height,
    nodes: graph.nodes.map(({ id, type, label, column, row }) => {
      const start = across(grid.columnX(column));
      return {
        id,
        type,
        lines: wrapText(label, TEXT.width, TEXT.size, TEXT.lines),
        number: numbers.get(id) ?? null,
        x: language === 'ar' ? start - NODE.width : start,
        y: grid.rowY(row),
      };
    }),
    lines: routes.map((route) => {
      const label = labelOf(route, grid);
      const points = pointsOf(route, grid).map(({ x, y }) => ({ x: across(x), y }));
      return {
        id: `${route.from.id} ${route.to.id}`,
        path: linePath(route.back ? points.reverse() : points),
        back: route.back,
        label: label && { ...label, x: across(label.x) },
      };
    }),
    titles: titled.map(({ id, name, column, row }) => ({
      id,
      text: fitText(name, NODE.width, TITLE_SIZE),
      x: across(grid.columnX(column)),
      y: grid.rowY(row) - 10,
    })),
  };
}

/** The first step in the highest row. */
function firstOf(nodes: readonly GraphNode[]): Pick<GraphNode, 'column' | 'row'> | undefined {
  const [first] = [...nodes].sort(
    (left, right) => left.row - right.row || left.column - right.column,
  );
  return first && { column: first.column, row: first.row };
}

function middle({ row }: GraphNode, grid: MapGrid): number {
  return grid.rowY(row) + NODE.height / 2;
}

function pointsOf({ from, to, shape, lane }: Route, grid: MapGrid): Point[] {
  const start = { x: grid.columnX(from.column) + NODE.width, y: middle(from, grid) };
  const end = { x: grid.columnX(to.column), y: middle(to, grid) };
  if (shape === 'turn') {
    if (start.y === end.y) return [start, end];
    const x = grid.exitX(from.column, from.id);
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const entry = grid.entryX(to.column, to.id);
  if (shape === 'pass') return [start, { x: entry, y: start.y }, { x: entry, y: end.y }, end];
  const exit = grid.exitX(from.column, from.id);
  const y = grid.channelY(lane, to.id);
  return [
    start,
    { x: exit, y: start.y },
    { x: exit, y },
    { x: entry, y },
    { x: entry, y: end.y },
    end,
  ];
}

function labelOf(route: Route, grid: MapGrid): MapLine['label'] {
  const { from, to, shape, lane, label, back } = route;
  if (label === '') return null;
  if (shape === 'channel') {
    const x = grid.exitX(from.column, from.id) + (back ? -8 : 8);
    const text = fitText(label, CHANNEL_LABEL_WIDTH, LABEL_SIZE);
    return { x, y: grid.channelY(lane, to.id) - 4, text, anchor: back ? 'end' : 'start' };
  }
  const { x, width } = grid.labelPlace(from.column);
  const y = middle(shape === 'turn' ? to : from, grid) - 5;
  return { x, y, text: fitText(label, width, LABEL_SIZE), anchor: 'middle' };
}
