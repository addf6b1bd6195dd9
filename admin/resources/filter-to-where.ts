import type { DMMF } from '@prisma/client/runtime/library';
import { z } from 'zod';
import { containsText } from './contains-text.ts';
import { relatedText } from './related-text.ts';
import type { ResourceDefinition, Where } from './resource-definition.ts';

/** What stands in a filter: a text, or a range of texts. */
const filterValueSchema = z.union([
  z.string().max(500),
  z.strictObject({ from: z.string().max(40).optional(), to: z.string().max(40).optional() }),
]);
type FilterValue = z.infer<typeof filterValueSchema>;

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** A filter that means nothing; the honest answer is no row. */
const NOTHING = null;
type Condition = Where | typeof NOTHING;

/** True for a column whose values are UUIDs: the database refuses to compare it with other text. */
export function isUuidColumn(field: DMMF.Field): boolean {
  return field.nativeType?.[0] === 'Uuid';
}

function dateRange(name: string, value: FilterValue): Condition {
  const range = typeof value === 'object' ? value : { from: value, to: value };
  const from = range.from ? new Date(range.from) : undefined;
  const end = range.to ? new Date(range.to) : undefined;
  // "Until 22 November" means the whole day.
  const to = end && PLAIN_DATE.test(range.to ?? '') ? new Date(end.getTime() + DAY_MS) : end;
  if ([from, to].some((date) => date && Number.isNaN(date.getTime()))) return NOTHING;
  return { [name]: { ...(from && { gte: from }), ...(to && { lt: to }) } };
}

function numberRange(name: string, value: FilterValue): Condition {
  const range = typeof value === 'object' ? value : { from: value, to: value };
  const from = range.from ? Number(range.from) : undefined;
  const to = range.to ? Number(range.to) : undefined;
  const isUnusable = (edge: number | undefined) =>
    edge !== undefined && (!Number.isFinite(edge) || Math.abs(edge) > 2 ** 31 - 1);
  if (isUnusable(from) || isUnusable(to)) return NOTHING;
  return {
    [name]: {
      ...(from !== undefined && { gte: Math.ceil(from) }),
      ...(to !== undefined && { lte: Math.floor(to) }),
    },
  };
}

function textCondition(field: DMMF.Field, text: string, isChoice: boolean): Condition {
  if (text.includes('\0')) return NOTHING;
  if (isUuidColumn(field)) return UUID.test(text) ? { [field.name]: text } : NOTHING;
  if (isChoice) return { [field.name]: text };
  return { [field.name]: containsText(text) };
}

function columnCondition(
  enums: readonly DMMF.DatamodelEnum[],
  field: DMMF.Field,
  value: FilterValue,
  isChoice: boolean,
): Condition {
  if (field.type === 'DateTime') return dateRange(field.name, value);
  if (field.type === 'Int' || field.type === 'BigInt') return numberRange(field.name, value);
  if (typeof value === 'object') return NOTHING;
  if (field.type === 'Boolean') return { [field.name]: value === 'true' };
  if (field.kind === 'enum') {
    const values = enums.find(({ name }) => name === field.type)?.values ?? [];
    return values.some(({ name }) => name === value) ? { [field.name]: value } : NOTHING;
  }
  if (field.kind === 'object') {
    const key = field.relationFromFields?.[0];
    if (key && UUID.test(value)) return { [key]: value };
    const related = value.includes('\0') ? undefined : relatedText(field.type, value);
    return related ? { [field.name]: related } : NOTHING;
  }
  return field.type === 'String' ? textCondition(field, value, isChoice) : NOTHING;
}

/**
 * The Prisma condition for the filters of a list: text is found anywhere in any case, numbers and
 * dates by range, choices exactly, references by id or by
 * words of what they refer to. Unknown names and values find nothing.
 */
export function filterToWhere(
  definition: ResourceDefinition,
  model: DMMF.Model,
  enums: readonly DMMF.DatamodelEnum[],
  filters: Readonly<Record<string, unknown>>,
): Where {
  const conditions = Object.entries(filters).map(([name, raw]): Condition => {
    const parsed = filterValueSchema.safeParse(raw);
    if (!parsed.success) return NOTHING;
    const value = parsed.data;
    const link = definition.links?.[name];
    if (link) return typeof value === 'string' && UUID.test(value) ? link(value) : NOTHING;
    const search = definition.derived?.[name]?.where;
    if (search) return typeof value === 'string' && !value.includes('\0') ? search(value) : NOTHING;
    const field = model.fields.find((candidate) => candidate.name === name);
    if (!field) return NOTHING;
    const isChoice = definition.properties?.[name]?.availableValues !== undefined;
    return columnCondition(enums, field, value, isChoice);
  });
  if (conditions.includes(NOTHING)) {
    const id = model.fields.find(({ isId }) => isId);
    return { [id?.name ?? 'id']: { in: [] } };
  }
  return { AND: conditions };
}
