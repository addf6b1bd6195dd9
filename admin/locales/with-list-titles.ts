/** Gives every table's list the table's own name as its heading, where AdminJS says "List". */
export function withListTitles<Table extends object>(
  tables: Readonly<Record<string, Table>>,
  names: Readonly<Record<string, string>>,
): Record<string, Table & { readonly actions: { readonly list: string } }> {
  return Object.fromEntries(
    Object.entries(tables).map(([id, table]) => [
      id,
      { ...table, actions: { list: names[id] ?? id } },
    ]),
  );
}
