import type { Link, Links } from './links.ts';

export interface Walked {
  /** Every block, each one before all that it leads to by a way that is not back. */
  readonly order: readonly string[];
  readonly back: ReadonlySet<Link>;
}

interface Visit {
  readonly id: string;
  readonly links: readonly Link[];
  next: number;
}

/**
 * Walks all blocks in depth from these starts on, then from whatever was not met. A link to a block
 * that the walk is still inside is a way back; without those there is no circle.
 */
export function walkLinks({ blocks, from }: Links, starts: readonly string[]): Walked {
  const inside = new Set<string>();
  const left: string[] = [];
  const met = new Set<string>();
  const back = new Set<Link>();
  for (const start of [...starts, ...blocks.keys()]) {
    if (met.has(start) || !blocks.has(start)) continue;
    const path: Visit[] = [];
    const enter = (id: string): void => {
      met.add(id);
      inside.add(id);
      path.push({ id, links: from.get(id) ?? [], next: 0 });
    };
    enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const link = visit.links[visit.next];
      visit.next += 1;
      if (!link) {
        inside.delete(visit.id);
        left.push(visit.id);
        path.pop();
      } else if (inside.has(link.to)) back.add(link);
      else if (!met.has(link.to)) enter(link.to);
    }
  }
  return { order: left.reverse(), back };
}
