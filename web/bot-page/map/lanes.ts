/** Lines that share a lane, and how far they reach along the gutter or channel. */
interface Stretch {
  start: number;
  end: number;
}

/** Lanes side by side: lines of one name share one, others only where they do not meet. */
export interface Lanes {
  /** Makes the lane of `name` reach from one position to another. */
  reach(name: string, from: number, to: number): void;
  /** Gives every name its lane, from 0 on. */
  assign(): { readonly of: ReadonlyMap<string, number>; readonly count: number };
}

export function createLanes(): Lanes {
  const stretches = new Map<string, Stretch>();
  return {
    reach(name, from, to) {
      const stretch = stretches.get(name) ?? { start: from, end: from };
      stretch.start = Math.min(stretch.start, from, to);
      stretch.end = Math.max(stretch.end, from, to);
      stretches.set(name, stretch);
    },
    assign() {
      const ends: number[] = [];
      const of = new Map<string, number>();
      const inOrder = [...stretches].sort(
        ([, left], [, right]) => left.start - right.start || left.end - right.end,
      );
      for (const [name, { start, end }] of inOrder) {
        const free = ends.findIndex((taken) => taken < start);
        const lane = free === -1 ? ends.length : free;
        ends[lane] = end;
        of.set(name, lane);
      }
      return { of, count: ends.length };
    },
  };
}
