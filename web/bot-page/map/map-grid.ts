import type { BotGraph } from '#server/bot-spec/graph/bot-graph.ts';
import { createLanes, type Lanes } from './lanes.ts';
import type { Route } from './routes.ts';
import { textWidth } from './text-width.ts';

export const NODE = { width: 176, height: 54 } as const;
export const LABEL_SIZE = 11;
const MAX_LABEL_WIDTH = 112;
const LABEL_PADDING = 12;
const LANE_WIDTH = 9;
const LANE_HEIGHT = 17;
const EDGE = 12;
/** Room for the arrow before a step. */
const ARROW = 14;
const ROW_GAP = 22;
const TITLE_HEIGHT = 30;

/** Where everything stands, in pixels from the start of the reading direction and from the top. */
export interface MapGrid {
  readonly width: number;
  readonly height: number;
  /** The leading edge of a column. */
  columnX(column: number): number;
  /** The upper edge of a row. */
  rowY(row: number): number;
  /** Where lines from this step turn, in the gutter behind it. */
  exitX(column: number, from: string): number;
  /** Where lines to this step turn, in the gutter before it. */
  entryX(column: number, to: string): number;
  /** The height at which lines to this step run in a channel. */
  channelY(channel: number, to: string): number;
  /** The middle of the room for labels in a gutter, and how wide a label may be. */
  labelPlace(gutter: number): { readonly x: number; readonly width: number };
}

/** Gives every gutter and channel the room that its lines and labels need. */
export function createGrid(
  { columns, rows }: Pick<BotGraph, 'columns' | 'rows'>,
  routes: readonly Route[],
  titledRows: ReadonlySet<number>,
): MapGrid {
  const exits = lanesFor(-1, columns);
  const entries = lanesFor(-1, columns);
  const channels = lanesFor(-1, rows);
  const labels = new Map<number, number>();
  for (const { from, to, shape, lane, label } of routes) {
    const [out, into] = [from.column, to.column - 1];
    // Positions along a gutter: a row is even, the channel below it is odd.
    const [start, end] = [2 * from.row, 2 * to.row];
    if (shape === 'turn' && start !== end) exits.at(out).reach(from.id, start, end);
    if (shape === 'pass') entries.at(into).reach(to.id, start, end);
    if (shape === 'channel') {
      const run = 2 * lane + 1;
      exits.at(out).reach(from.id, start, run);
      channels.at(lane).reach(to.id, out, into);
      entries.at(into).reach(to.id, run, end);
    } else if (label !== '') {
      const width = Math.min(MAX_LABEL_WIDTH, textWidth(label, LABEL_SIZE)) + LABEL_PADDING;
      labels.set(out, Math.max(labels.get(out) ?? 0, width));
    }
  }
  const [exitLanes, entryLanes, channelLanes] = [
    exits.assign(),
    entries.assign(),
    channels.assign(),
  ];

  const gutter = (index: number) => {
    const before = EDGE + (exitLanes.get(index)?.count ?? 0) * LANE_WIDTH;
    const after = ARROW + (entryLanes.get(index)?.count ?? 0) * LANE_WIDTH;
    return { before, label: labels.get(index) ?? 0, after };
  };
  const columnStarts = [EDGE + ((entryLanes.get(-1)?.count ?? 0) > 0 ? gutter(-1).after : 0)];
  for (let column = 0; column < columns; column += 1) {
    const { before, label, after } = gutter(column);
    const isLast = column === columns - 1;
    const room = isLast ? before - EDGE : before + label + after;
    columnStarts.push((columnStarts[column] ?? 0) + NODE.width + room);
  }
  const channelHeight = (channel: number) => {
    const count = channelLanes.get(channel)?.count ?? 0;
    const title = titledRows.has(channel + 1) ? TITLE_HEIGHT : 0;
    const lines = count === 0 ? 0 : count * LANE_HEIGHT + EDGE / 2;
    return title + (channel === -1 ? lines : Math.max(ROW_GAP, lines));
  };
  const rowStarts = [channelHeight(-1)];
  for (let row = 0; row < rows; row += 1) {
    rowStarts.push((rowStarts[row] ?? 0) + NODE.height + channelHeight(row));
  }
  const columnX = (column: number) => columnStarts[column] ?? 0;
  const rowY = (row: number) => rowStarts[row] ?? 0;
  return {
    width: columnX(columns) + EDGE,
    height: rowY(rows),
    columnX,
    rowY,
    exitX(column, from) {
      const lane = exitLanes.get(column)?.of.get(from) ?? 0;
      return columnX(column) + NODE.width + EDGE + lane * LANE_WIDTH;
    },
    entryX(column, to) {
      const lane = entryLanes.get(column - 1)?.of.get(to) ?? 0;
      return columnX(column) - ARROW - lane * LANE_WIDTH;
    },
    channelY(channel, to) {
      const lane = channelLanes.get(channel)?.of.get(to) ?? 0;
      return rowY(channel) + NODE.height + (lane + 1) * LANE_HEIGHT;
    },
    labelPlace(index) {
      const { before, label } = gutter(index);
      const x = columnX(index) + NODE.width + before + label / 2;
      return { x, width: label - LABEL_PADDING / 2 };
    },
  };
}

function lanesFor(first: number, end: number) {
  const all = new Map<number, Lanes>();
  const at = (index: number): Lanes => {
    const lanes = all.get(index) ?? createLanes();
    all.set(index, lanes);
    return lanes;
  };
  for (let index = first; index < end; index += 1) at(index);
  return {
    at,
    assign: () => new Map([...all].map(([index, lanes]) => [index, lanes.assign()] as const)),
  };
}
