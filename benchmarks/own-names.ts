import { type BotSpec, botSpecSchema } from '#server/bot-spec/spec.ts';

const VARIABLE_KEYS = new Set([
  'variable',
  'cart',
  'dateVariable',
  'timeVariable',
  'question',
  'stars',
]);
const LIST_KEYS = new Set(['collection', 'schedule']);
const ARITHMETIC = new Set(['add', 'subtract', 'multiply']);

/** The same bot with `prefix` before the names of its variables, lists, schedules and answers. */
export function withOwnNames(spec: BotSpec, prefix: string): BotSpec {
  const variables = new Set(spec.variables.map(({ name }) => name));
  const own = <Definition extends { id: string }>(definition: Definition): Definition => ({
    ...definition,
    id: prefix + definition.id,
  });
  const rename = (value: unknown, key: string, parent: object): unknown => {
    if (typeof value === 'string') {
      const computes =
        key === 'value' && 'operation' in parent && ARITHMETIC.has(String(parent.operation));
      if ((VARIABLE_KEYS.has(key) || key === 'fields' || computes) && variables.has(value)) {
        return prefix + value;
      }
      if (LIST_KEYS.has(key)) return prefix + value;
      return value.replace(/\{\{\s*([a-z][a-z0-9_]*)/g, (whole, name: string) =>
        variables.has(name) ? `{{${prefix}${name}` : whole,
      );
    }
    if (Array.isArray(value)) return value.map((entry) => rename(entry, key, parent));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([member, entry]) => [member, rename(entry, member, value)]),
    );
  };
  return botSpecSchema.parse({
    ...spec,
    variables: spec.variables.map((variable) => ({ ...variable, name: prefix + variable.name })),
    collections: spec.collections.map(own),
    schedules: spec.schedules.map(own),
    knowledge: spec.knowledge.map((entry) => rename(own(entry), '', {})),
    blocks: spec.blocks.map((block) => rename(block, '', {})),
    stories: [],
  });
}
