import { idSchema, variableNameSchema } from '#server/bot-spec/ids.ts';

/** Maps the names that an engine wrote to valid ones. Equal names map to the same name. */
export interface Names {
  /** The valid name of a definition or of a reference to it. */
  of(written: string): string;
}

const MAX_LENGTH = 40;

/**
 * Names for the definitions `written`, in their order. A valid name is kept, also when it stands
 * twice (the proof reports it). An invalid one is slugged, and numbered where the slug is taken.
 */
export function createNames(
  written: readonly string[],
  kind: 'id' | 'variable',
  fallback: string,
): Names {
  const schema = kind === 'id' ? idSchema : variableNameSchema;
  const names = new Map<string, string>();
  for (const name of written) if (schema.safeParse(name).success) names.set(name, name);
  const taken = new Set(names.values());
  for (const name of written) {
    if (names.has(name)) continue;
    const free = firstFree(slug(name, kind) || fallback, taken);
    taken.add(free);
    names.set(name, free);
  }
  return { of: (name) => names.get(name) ?? (slug(name, kind) || 'missing') };
}

function slug(name: string, kind: 'id' | 'variable'): string {
  const allowed = kind === 'id' ? /[^a-z0-9_-]+/g : /[^a-z0-9_]+/g;
  return name
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(allowed, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, MAX_LENGTH);
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = `_${number}`;
    const candidate = `${name.slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}
