import type { Link, Links } from './links.ts';
import type { Walked } from './walk-links.ts';

export interface Place {
  readonly column: number;
  readonly row: number;
  readonly flowId: string | null;
}

/** A flow by the block that it begins with. */
export interface FlowStart {
  readonly flowId: string;
  readonly start: string;
}

/**
 * A column for each block, one more than the last of those that lead to it, and a row, so that no two
 * share both. The first way on from a block stays in its row where that is free. The blocks of a flow
 * stand together, below those of earlier flows, and move up beside them where there is room.
 */
export function placeBlocks(
  links: Links,
  { order, back }: Walked,
  flows: readonly FlowStart[],
): ReadonlyMap<string, Place> {
  const columns = columnsOf(links, order, back);
  const flowOf = ownersOf(links, flows);
  const children = childrenOf(links, order, back, columns, flowOf);
  const places = new Map<string, Place>();
  const taken = new Map<number, number>();
  for (const flowId of [...new Set(flows.map((flow) => flow.flowId)), null]) {
    const roots = order.filter(
      (id) => (flowOf.get(id) ?? null) === flowId && !children.inner.has(id),
    );
    const cells = cellsFrom(roots, columns, children.of);
    const top = roomBelow(taken, cells);
    for (const [id, { column, row }] of cells) {
      places.set(id, { column, row: top + row, flowId });
      taken.set(column, Math.max(taken.get(column) ?? 0, top + row + 1));
    }
  }
  return places;
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The blocks of one flow in rows from 0 on. */
function cellsFrom(
  roots: readonly string[],
  columns: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const free = new Map<number, number>();
  const open = roots.map((id) => ({ id, wish: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, wish } = next;
    const column = columns.get(id) ?? 0;
    const row = Math.max(wish, free.get(column) ?? 0);
    free.set(column, row + 1);
    cells.set(id, { column, row });
    const inner = children.get(id) ?? [];
    open.push(...inner.map((child) => ({ id: child, wish: row })).reverse());
  }
  return cells;
}

/** The first row at which these cells stand below all that is taken in their columns and beside them. */
function roomBelow(taken: ReadonlyMap<number, number>, cells: ReadonlyMap<string, Cell>): number {
  const highest = new Map<number, number>();
  for (const { column, row } of cells.values()) {
    for (const near of [column - 1, column, column + 1]) {
      highest.set(near, Math.min(row, highest.get(near) ?? row));
    }
  }
  const rooms = [...highest].map(([column, row]) => (taken.get(column) ?? 0) - row);
  return rooms.reduce((most, room) => Math.max(most, room), 0);
}

function columnsOf({ from }: Links, order: readonly string[], back: ReadonlySet<Link>) {
  const columns = new Map(order.map((id) => [id, 0]));
  for (const id of order) {
    const next = (columns.get(id) ?? 0) + 1;
    for (const link of from.get(id) ?? []) {
      if (!back.has(link)) columns.set(link.to, Math.max(next, columns.get(link.to) ?? 0));
    }
  }
  return columns;
}

/** The flow that each block belongs to: the first that comes to it without passing another's start. */
function ownersOf({ from, blocks }: Links, flows: readonly FlowStart[]) {
  const owners = new Map<string, string>();
  for (const { flowId, start } of flows) {
    if (blocks.has(start) && !owners.has(start)) owners.set(start, flowId);
  }
  for (const { flowId, start } of flows) {
    if (owners.get(start) !== flowId) continue;
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { to } of from.get(id) ?? []) {
        if (owners.has(to)) continue;
        owners.set(to, flowId);
        open.push(to);
      }
    }
  }
  return owners;
}

/** What stands behind each block as its own: blocks of the next column that no other has taken. */
function childrenOf(
  { from }: Links,
  order: readonly string[],
  back: ReadonlySet<Link>,
  columns: ReadonlyMap<string, number>,
  flowOf: ReadonlyMap<string, string>,
) {
  const of = new Map<string, string[]>();
  const inner = new Set<string>();
  for (const id of order) {
    const own: string[] = [];
    for (const link of from.get(id) ?? []) {
      const isNext = columns.get(link.to) === (columns.get(id) ?? 0) + 1;
      if (back.has(link) || !isNext || inner.has(link.to)) continue;
      if (flowOf.get(link.to) !== flowOf.get(id)) continue;
      inner.add(link.to);
      own.push(link.to);
    }
    of.set(id, own);
  }
  return { of, inner };
}
