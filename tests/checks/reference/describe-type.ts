import { z } from 'zod';
import { timeOfDaySchema } from '#server/bot-spec/collections.ts';
import { idSchema, variableNameSchema } from '#server/bot-spec/ids.ts';
import { textSchema } from '#server/bot-spec/text.ts';

const describedSchema = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Described = z.infer<typeof describedSchema>;

const FORMATS: Readonly<Record<string, string>> = {
  uri: 'web address',
  date: '`YYYY-MM-DD`',
  'date-time': 'ISO instant',
};
/** What zod writes for a whole number without limits of its own. */
const NO_LIMIT = 9_000_000_000_000_000;

/** What a value may be, in words. `links` names schemas that are described at another place. */
export function describeType(schema: z.ZodType, links: ReadonlyMap<z.ZodType, string>): string {
  if (schema instanceof z.ZodOptional) return describeType(inner(schema), links);
  const linked = links.get(schema);
  if (linked !== undefined) return linked;
  if (schema === textSchema) return '[text](#texts)';
  if (schema === idSchema) return 'id';
  if (schema === variableNameSchema) return 'name of a variable';
  if (schema === timeOfDaySchema) return '`HH:MM`';
  if (schema instanceof z.ZodArray) {
    const entries = describeType(element(schema), links);
    const list = entries === 'object' ? 'list' : `list of ${entries}`;
    return `${list}${sizeOf(jsonOf(schema))}`;
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map((option) =>
      option instanceof z.ZodType ? describeType(option, links) : 'value',
    );
    return [...new Set(options)].join(' or ');
  }
  if (schema instanceof z.ZodObject) return 'object';
  return describeJson(jsonOf(schema));
}

/** The schema inside an optional one. */
export function inner(schema: z.ZodOptional): z.ZodType {
  const found = schema.unwrap();
  if (!(found instanceof z.ZodType)) throw new Error('an optional schema of nothing');
  return found;
}

/** The schema of the entries of a list. */
export function element(schema: z.ZodArray): z.ZodType {
  const found = schema.element;
  if (!(found instanceof z.ZodType)) throw new Error('a list of nothing');
  return found;
}

function jsonOf(schema: z.ZodType): Described {
  return describedSchema.parse(z.toJSONSchema(schema));
}

function sizeOf({ minItems = 0, maxItems }: Described): string {
  return maxItems === undefined ? '' : `, ${minItems}–${maxItems}`;
}

function describeJson(json: Described): string {
  if (json.const !== undefined) return `\`${JSON.stringify(json.const)}\``;
  if (json.enum) return json.enum.map((value) => `\`${String(value)}\``).join(', ');
  switch (json.type) {
    case 'integer':
      return `whole number${rangeOf(json)}`;
    case 'number':
      return `number${rangeOf(json)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'string':
      return describeString(json);
    default:
      return 'value';
  }
}

function rangeOf({ minimum = -NO_LIMIT - 1, maximum = NO_LIMIT + 1 }: Described): string {
  const [low, high] = [minimum < -NO_LIMIT ? null : minimum, maximum > NO_LIMIT ? null : maximum];
  if (low !== null && high !== null) return ` ${low}–${high}`;
  if (low !== null) return ` from ${low} on`;
  return high === null ? '' : ` up to ${high}`;
}

function describeString({ format, pattern, minLength = 0, maxLength }: Described): string {
  const known = format === undefined ? undefined : FORMATS[format];
  if (known !== undefined) return known;
  if (pattern !== undefined) return `string of the form \`${pattern}\``;
  if (maxLength === undefined) return 'string';
  return minLength === 0
    ? `string of at most ${maxLength} characters`
    : `string of ${minLength}–${maxLength} characters`;
}
