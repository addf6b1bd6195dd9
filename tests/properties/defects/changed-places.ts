import { isDeepStrictEqual } from 'node:util';

/**
 * Where two JSON values differ, as paths. Entries of lists are told apart by their id or name, so that
 * one that is added or taken out does not move the others.
 */
export function changedPlaces(before: unknown, after: unknown, path = ''): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [path];
  const left = members(before);
  const right = members(after);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    changedPlaces(left.get(key), right.get(key), `${path}/${key}`),
  );
}

/** Those of `places` that lie neither in, nor around, one of the allowed ones. */
export function outside(places: readonly string[], allowed: readonly string[]): string[] {
  return places.filter(
    (place) =>
      !allowed.some(
        (other) => `${place}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${place}/`),
      ),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function members(value: object): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((entry, index) => [nameOf(entry) ?? String(index), entry]));
}

function nameOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined;
  const names: Readonly<Record<string, unknown>> = { ...entry };
  const name = names['id'] ?? names['name'];
  return typeof name === 'string' ? name : undefined;
}
