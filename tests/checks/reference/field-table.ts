import { z } from 'zod';
import { describeType, element, inner } from './describe-type.ts';
import type { DocComments } from './doc-comments.ts';

/** A schema by the place where it is written. */
export interface NamedSchema {
  readonly file: string;
  readonly name: string;
  readonly schema: z.ZodType;
}

export interface TableOptions {
  readonly comments: DocComments;
  /** Schemas that have a section of their own. */
  readonly links: ReadonlyMap<z.ZodType, string>;
  /** Members that are described once for all. */
  readonly without?: readonly string[];
}

/** The members of what a schema describes as a Markdown table; empty when it has none. */
export function fieldTable(named: NamedSchema, options: TableOptions): string {
  const rows = rowsOf(named.schema, [], named, options);
  if (rows.length === 0) return '';
  const lines = rows.map(({ label, type, required, comment }) => {
    const cells = [`\`${label}\``, required ? 'yes' : '', type, comment];
    return `| ${cells.map(escaped).join(' | ')} |`;
  });
  return ['| field | needed | value | meaning |', '|---|---|---|---|', ...lines].join('\n');
}

/** A cell must not end early. */
export function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

interface Row {
  readonly label: string;
  readonly type: string;
  readonly required: boolean;
  readonly comment: string;
}

function rowsOf(
  schema: z.ZodType,
  path: readonly string[],
  named: NamedSchema,
  options: TableOptions,
  prefix = '',
): Row[] {
  const rows = objectsIn(schema).flatMap((object) =>
    Object.entries(object.shape).flatMap(([name, member]): Row[] => {
      if (!(member instanceof z.ZodType)) return [];
      if (path.length === 0 && options.without?.includes(name)) return [];
      const here = [...path, name];
      const isOptional = member instanceof z.ZodOptional;
      const value = member instanceof z.ZodOptional ? inner(member) : member;
      const isList = value instanceof z.ZodArray;
      const entry = value instanceof z.ZodArray ? element(value) : value;
      const type = describeType(value, options.links);
      const label = `${prefix}${name}`;
      const comment = options.comments.ofMember(named.file, named.name, here);
      const isElsewhere = type.includes('](');
      const below = isElsewhere
        ? []
        : rowsOf(entry, here, named, options, `${label}${isList ? '[]' : ''}.`);
      return [{ label, type, required: !isOptional, comment }, ...below];
    }),
  );
  // Alternatives share members; each is told once.
  return [...new Map(rows.toReversed().map((row) => [row.label, row])).values()].reverse();
}

/** The object that a schema describes, or the alternatives of a union of them. */
function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (!(schema instanceof z.ZodUnion)) return [];
  return schema.options.flatMap((option) => (option instanceof z.ZodType ? objectsIn(option) : []));
}
