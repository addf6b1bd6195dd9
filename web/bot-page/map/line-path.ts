export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 8;

/** The path of a line through these points, with round corners: the `d` of an SVG path. */
export function linePath(points: readonly Point[]): string {
  const turns = points.filter((point, index) => {
    const former = points[index - 1];
    return !former || former.x !== point.x || former.y !== point.y;
  });
  return turns
    .map((point, index) => {
      const [before, after] = [turns[index - 1], turns[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
    })
    .join('');
}

/** A point on the way to another, at most a corner's radius away. */
function towards(from: Point, to: Point): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const part = distance === 0 ? 0 : Math.min(RADIUS, distance / 2) / distance;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
