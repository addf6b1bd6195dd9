type Schema = Readonly<Record<string, unknown>>;

const ALLOWED_KEYS = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
  'description',
]);
const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** What a schema counts against the limits of strict mode. */
export interface SchemaCounts {
  properties: number;
  enumValues: number;
  nameCharacters: number;
  depth: number;
  unions: number;
}

/**
 * Holds a schema against the rules of OpenAI's strict mode (and against the subset that Anthropic and
 * Gemini share with it). Gives the first breach in words, or null, and what was counted.
 */
export function checkStrictSchema(schema: unknown): {
  readonly breach: string | null;
  readonly counts: SchemaCounts;
} {
  const counts = { properties: 0, enumValues: 0, nameCharacters: 0, depth: 0, unions: 0 };
  const breach =
    isSchema(schema) && schema['type'] === 'object'
      ? (breachOf(schema, '#', 1, counts) ?? breachOfCounts(counts))
      : 'the root must be an object';
  return { breach, counts };
}

function breachOfCounts(counts: SchemaCounts): string | null {
  if (counts.properties > 5_000) return 'more than 5000 properties';
  if (counts.enumValues > 1_000) return 'more than 1000 enum values';
  if (counts.nameCharacters > 120_000) return 'names and enum values are too long';
  if (counts.depth > 10) return 'nested deeper than 10 levels';
  if (counts.unions > 16) return 'more than 16 unions';
  return null;
}

function breachOf(
  schema: unknown,
  path: string,
  depth: number,
  counts: SchemaCounts,
): string | null {
  if (!isSchema(schema)) return `${path}: not a schema`;
  const strange = Object.keys(schema).find((key) => !ALLOWED_KEYS.has(key));
  if (strange !== undefined) return `${path}: '${strange}' is not permitted`;
  const { type, anyOf, items } = schema;
  if (Array.isArray(schema['enum'])) {
    counts.enumValues += schema['enum'].length;
    counts.nameCharacters += schema['enum'].join('').length;
  }
  if (Array.isArray(anyOf)) {
    counts.unions += 1;
    return first(anyOf, (entry, index) => breachOf(entry, `${path}/anyOf/${index}`, depth, counts));
  }
  if (typeof type !== 'string' || !TYPES.has(type)) return `${path}: 'type' is missing`;
  counts.depth = Math.max(counts.depth, depth);
  if (type === 'array') return breachOf(items, `${path}/items`, depth + 1, counts);
  return type === 'object' ? breachOfObject(schema, path, depth, counts) : null;
}

function breachOfObject(
  schema: Schema,
  path: string,
  depth: number,
  counts: SchemaCounts,
): string | null {
  const { properties, required, additionalProperties } = schema;
  if (additionalProperties !== false) return `${path}: 'additionalProperties' must be false`;
  if (!isSchema(properties)) return `${path}: 'properties' is missing`;
  const names = Object.keys(properties);
  counts.properties += names.length;
  counts.nameCharacters += names.join('').length;
  const listed: readonly unknown[] = Array.isArray(required) ? required : [];
  const missing = names.find((name) => !listed.includes(name));
  if (missing !== undefined) return `${path}: 'required' must list '${missing}'`;
  return first(names, (name) => breachOf(properties[name], `${path}/${name}`, depth + 1, counts));
}

function first<Entry>(
  entries: readonly Entry[],
  find: (entry: Entry, index: number) => string | null,
): string | null {
  for (const [index, entry] of entries.entries()) {
    const found = find(entry, index);
    if (found !== null) return found;
  }
  return null;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
