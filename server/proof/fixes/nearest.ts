const MIN_LENGTH = 4;
/** From this length on two mistakes may have been made. */
const LONG = 8;

/**
 * The one name that was meant: written in another style (`askPhone`, `ask-phone`), or one typing
 * mistake away, two in a long name. Null when there is none, or more than one as near. Names that
 * differ in their numbers are never meant for each other: `step_2` is no mistake for `step_1`.
 */
export function nearestName(written: string, names: readonly string[]): string | null {
  const sameStyle = names.filter((name) => plain(name) === plain(written));
  if (sameStyle.length > 0) return onlyOne(sameStyle);
  if (written.length < MIN_LENGTH) return null;
  const most = written.length >= LONG ? 2 : 1;
  const near = names
    .filter((name) => digits(name) === digits(written))
    .map((name) => ({ name, distance: editDistance(plain(written), plain(name), most) }))
    .filter(({ distance }) => distance <= most);
  const least = Math.min(...near.map(({ distance }) => distance));
  return onlyOne(near.filter(({ distance }) => distance === least).map(({ name }) => name));
}

function onlyOne(names: readonly string[]): string | null {
  const [name, ...others] = new Set(names);
  return name !== undefined && others.length === 0 ? name : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}

/** Letters added, left out, changed or swapped with their neighbour; more than `most` is enough. */
function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? most + 1;
}
