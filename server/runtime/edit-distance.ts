/** True when at most one letter more, less, changed or swapped with its neighbour tells them apart. */
export function isOneEdit(left: string, right: string): boolean {
  return isWithin(left, right, 1);
}

/**
 * How many letters more, less, changed or swapped with their neighbours make `right` of `left`; one
 * more than `most` when it takes more. Meant for a `most` of one or two.
 */
export function editDistance(left: string, right: string, most: number): number {
  let distance = 0;
  while (distance <= most && !isWithin(left, right, distance)) distance += 1;
  return distance;
}

/** Looks only at what follows the first difference: in words that are far apart that is soon over. */
function isWithin(left: string, right: string, edits: number, from = 0, to = 0): boolean {
  let at = from;
  let against = to;
  while (at < left.length && left[at] === right[against]) {
    at += 1;
    against += 1;
  }
  const restOfLeft = left.length - at;
  const restOfRight = right.length - against;
  if (restOfLeft <= 0 || restOfRight <= 0) return restOfLeft + restOfRight <= edits;
  if (edits === 0 || Math.abs(restOfLeft - restOfRight) > edits) return false;
  const isSwap = left[at] === right[against + 1] && left[at + 1] === right[against];
  return (
    isWithin(left, right, edits - 1, at + 1, against + 1) ||
    isWithin(left, right, edits - 1, at + 1, against) ||
    isWithin(left, right, edits - 1, at, against + 1) ||
    (isSwap && isWithin(left, right, edits - 1, at + 2, against + 2))
  );
}
