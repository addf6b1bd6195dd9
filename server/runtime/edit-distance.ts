/** True when one letter more, less, changed or swapped with its neighbour makes `right` of `left`. */
export function isOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const room = Math.min(left.length, right.length) - start;
  while (end < room && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const before = left.slice(start, left.length - end);
  const after = right.slice(start, right.length - end);
  if (before.length <= 1 && after.length <= 1) return true;
  return before.length === 2 && before[0] === after[1] && before[1] === after[0];
}

/**
 * How many letters more, less, changed or swapped with their neighbours make `right` of `left`; one
 * more than `most` when it takes more.
 */
export function editDistance(left: string, right: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(left.length - right.length) > most) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row, ...Array<number>(right.length).fill(tooMany)];
    const from = Math.max(1, row - most);
    const to = Math.min(right.length, row + most);
    for (let column = from; column <= to; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? tooMany) + 1,
        (current[column - 1] ?? tooMany) + 1,
        (last[column - 1] ?? tooMany) + (isSame ? 0 : 1),
        isSwap && row > 1 && column > 1 ? (beforeLast[column - 2] ?? tooMany) + 1 : tooMany,
      );
    }
    if (Math.min(...current.slice(from - 1, to + 1)) > most) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? tooMany, tooMany);
}
