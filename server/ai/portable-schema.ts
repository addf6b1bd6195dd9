import { z } from 'zod';

type Schema = Record<string, unknown>;

/** What every provider's strict mode understands; anything else is left to our own reading. */
const KEPT = ['type', 'properties', 'items', 'anyOf', 'enum', 'description'];

/**
 * The JSON schema of a zod schema in the subset that OpenAI, Anthropic and Gemini hold strictly:
 * closed objects whose fields are all required, `anyOf` for unions, `enum` for literals. Limits on
 * length and size go into the description, where a model can read them; zod checks them afterwards.
 * @throws Error for a schema that has no portable form (optional fields, records, recursion).
 */
export function portableSchema(schema: z.ZodType): Schema {
  const root = portable(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), '#');
  if (root['type'] !== 'object') throw new Error('The root of a portable schema is an object.');
  return root;
}

function portable(source: unknown, path: string): Schema {
  if (!isSchema(source)) throw new Error(`No portable schema at ${path}.`);
  if ('$ref' in source) throw new Error(`Recursion at ${path} is not portable.`);
  const node: Schema = { ...source, anyOf: source['oneOf'] ?? source['anyOf'] };
  if (source['const'] !== undefined) node['enum'] = [source['const']];
  const limits = limitsOf(source);
  if (limits) node['description'] = [source['description'], limits].filter(Boolean).join(' ');

  const kept = Object.fromEntries(KEPT.flatMap((key) => (node[key] ? [[key, node[key]]] : [])));
  if (Array.isArray(kept['anyOf'])) {
    kept['anyOf'] = kept['anyOf'].map((entry, index) => portable(entry, `${path}/${index}`));
  } else if (kept['type'] === 'array') {
    kept['items'] = portable(kept['items'], `${path}/items`);
  } else if (kept['type'] === 'object') {
    return { ...kept, ...portableObject(source, path) };
  } else if (typeof kept['type'] !== 'string') {
    throw new Error(`No portable type at ${path}.`);
  }
  return kept;
}

function portableObject(source: Schema, path: string): Schema {
  const properties = source['properties'];
  if (!isSchema(properties)) throw new Error(`A record at ${path} is not portable.`);
  const names = Object.keys(properties);
  const required = Array.isArray(source['required']) ? source['required'] : [];
  const optional = names.filter((name) => !required.includes(name));
  if (optional.length > 0)
    throw new Error(`Optional at ${path} is not portable: ${optional.join(', ')}.`);
  return {
    properties: Object.fromEntries(
      names.map((name) => [name, portable(properties[name], `${path}/${name}`)]),
    ),
    required: names,
    additionalProperties: false,
  };
}

/** A schema's limits as words; JSON's own range of whole numbers is no limit. */
function limitsOf(source: Schema): string {
  const words: string[] = [];
  const add = (key: string, word: (limit: number) => string) => {
    const limit = source[key];
    if (typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER) {
      words.push(word(limit));
    }
  };
  add('minLength', (limit) => (limit === 1 ? 'Not empty.' : `At least ${limit} characters.`));
  add('maxLength', (limit) => `At most ${limit} characters.`);
  add('minItems', (limit) => `At least ${limit} entries.`);
  add('maxItems', (limit) => `At most ${limit} entries.`);
  add('minimum', (limit) => `At least ${limit}.`);
  add('maximum', (limit) => `At most ${limit}.`);
  if (typeof source['pattern'] === 'string' && !source['format']) {
    words.push(`Matches ${source['pattern']}.`);
  }
  return words.join(' ');
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
