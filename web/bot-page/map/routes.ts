import type { BotGraph, GraphNode } from '#server/bot-spec/graph/bot-graph.ts';

/** How a line runs from one step to another. Gutter `n` is right of column `n`; channel `n` is below row `n`. */
export interface Route {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly back: boolean;
  /** The labels of all ways between the two. */
  readonly label: string;
  /**
   * `turn`: up or down in the first gutter, then straight on. `pass`: straight on, then up or down in
   * the last gutter. `channel`: between two rows, because other steps are in the way.
   */
  readonly shape: 'turn' | 'pass' | 'channel';
  /** The row or channel in which the line runs from column to column. */
  readonly lane: number;
}

/** A line for each pair of steps, none of which runs through a step. */
export function routesOf({ nodes, edges }: BotGraph): Route[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const taken = new Map(nodes.map(({ column, row, id }) => [cell(column, row), id]));
  const pairs = new Map<string, Pair>();
  for (const { from: fromId, to: toId, label, back } of edges) {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (!from || !to) continue;
    const key = JSON.stringify([fromId, toId]);
    const pair = pairs.get(key) ?? { from, to, back, labels: [] };
    if (label !== '') pair.labels.push(label);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ from, to, back, labels }) => ({
    from,
    to,
    back,
    label: labels.join(' · '),
    ...shapeOf(from, to, back, taken),
  }));
}

interface Pair {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly back: boolean;
  readonly labels: string[];
}

function cell(column: number, row: number): string {
  return `${column},${row}`;
}

/** Takes the row of the target or of the source where it is free in between, else a channel. */
function shapeOf(
  from: GraphNode,
  to: GraphNode,
  back: boolean,
  taken: Map<string, string>,
): Pick<Route, 'shape' | 'lane'> {
  if (!back && take(from, to, to.row, taken)) return { shape: 'turn', lane: to.row };
  if (!back && take(from, to, from.row, taken)) return { shape: 'pass', lane: from.row };
  return { shape: 'channel', lane: to.row > from.row ? to.row - 1 : to.row };
}

/** Reserves the cells between two columns for lines to one target; false when they are in use. */
function take(from: GraphNode, to: GraphNode, row: number, taken: Map<string, string>): boolean {
  const cells: string[] = [];
  for (let column = from.column + 1; column < to.column; column += 1) cells.push(cell(column, row));
  const owner = `to ${to.id}`;
  if (!cells.every((place) => (taken.get(place) ?? owner) === owner)) return false;
  for (const place of cells) taken.set(place, owner);
  return true;
}
