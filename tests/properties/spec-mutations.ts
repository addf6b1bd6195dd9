import fc from 'fast-check';
import { ownField } from '#server/shared/own-field.ts';

type Path = readonly (string | number)[];

/** What a mutation puts in: right in one place, wrong in all others. */
const strangers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    'welcome',
    'ar',
    '{{name}}',
    '{{ broken',
    'x'.repeat(5_000),
    'ab\u202ecd',
    '2026-11-24T15:00:00+02:00',
    [],
    {},
    [[[]]],
  ),
  fc.constant(JSON.parse('{"__proto__": {"type": "end"}, "constructor": 1}')),
  fc.jsonValue(),
);

/** Every place in a JSON value, the value itself left out. */
function pathsIn(value: unknown, base: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const path = [...base, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsIn(entry, path)];
  });
}

interface Mutation {
  /** `swap` takes the value of a field with the same name elsewhere: right in shape, wrong in sense. */
  readonly kind: 'delete' | 'replace' | 'duplicate' | 'inject' | 'swap';
  /** Which place; counted around when there are fewer. */
  readonly at: number;
  readonly from: number;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'duplicate', 'inject', 'swap', 'swap', 'swap'),
  at: fc.nat({ max: 1_000_000 }),
  from: fc.nat({ max: 1_000_000 }),
  value: strangers,
});

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(ownField, value);
}

function define(target: object, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function mutate(root: unknown, { kind, at, from, value }: Mutation): void {
  const paths = pathsIn(root);
  const path = paths[at % paths.length] ?? [];
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  const namesakes = paths.filter((other) => other.at(-1) === key);
  const namesake = namesakes[from % namesakes.length] ?? path;
  const stranger = structuredClone(value);
  const found = structuredClone(valueAt(root, path));
  if (kind === 'delete') {
    if (Array.isArray(holder) && typeof key === 'number') holder.splice(key, 1);
    else Reflect.deleteProperty(holder, key);
  } else if (kind === 'replace') define(holder, key, stranger);
  else if (kind === 'swap') define(holder, key, structuredClone(valueAt(root, namesake)));
  else if (Array.isArray(holder)) holder.push(kind === 'duplicate' ? found : stranger);
  else define(holder, `${String(key)}_2`, kind === 'duplicate' ? found : stranger);
}

/** Copies of a JSON value with one to three random changes at random places. */
export function mutationsOf(value: object): fc.Arbitrary<unknown> {
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => {
    const copy: unknown = structuredClone(value);
    for (const each of mutations) mutate(copy, each);
    return copy;
  });
}
