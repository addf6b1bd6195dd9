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
 * share both. A flow's blocks stand in rows of their own, below those of the flows before it; the
 * first way on from a block stays in its row where that is free.
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
  let firstRow = 0;
  for (const flowId of [...new Set(flows.map((flow) => flow.flowId)), null]) {
    const roots = order.filter(
      (id) => (flowOf.get(id) ?? null) === flowId && !children.inner.has(id),
    );
    firstRow = placeFlow(roots, firstRow);
  }
  return places;

  /** Gives the row after the last one that it used. */
  function placeFlow(roots: readonly string[], top: number): number {
    const free = new Map<number, number>();
    let end = top;
    const open = roots.map((id) => ({ id, wish: top })).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, wish } = next;
      const column = columns.get(id) ?? 0;
      const row = Math.max(wish, free.get(column) ?? top);
      free.set(column, row + 1);
      end = Math.max(end, row + 1);
      places.set(id, { column, row, flowId: flowOf.get(id) ?? null });
      const inner = children.of.get(id) ?? [];
      open.push(...inner.map((child) => ({ id: child, wish: row })).reverse());
    }
    return end;
  }
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
