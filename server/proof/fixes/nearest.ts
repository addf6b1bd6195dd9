import { editDistance } from '#server/runtime/edit-distance.ts';

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
