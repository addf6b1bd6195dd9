import { expect, test } from 'vitest';
import { readDatamodel } from '#prisma/datamodel.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb();
const { models, enums } = readDatamodel();

test('the migrated database has exactly the columns of the schema', async () => {
  const { rows } = await db.pool.query<{ column: string }>(`
    select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end as column
    from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'`);
  const described = models.flatMap((model) =>
    model.fields
      .filter((field) => field.kind !== 'object')
      .map((field) => {
        const optional = field.isRequired ? '' : '?';
        return `${model.dbName ?? model.name}.${field.dbName ?? field.name}${optional}`;
      }),
  );
  expect(rows.map((row) => row.column).sort()).toEqual(described.sort());
});

test('the migrated database has exactly the enum values of the schema', async () => {
  const { rows } = await db.pool.query<{ value: string }>(`
    select typname || '.' || enumlabel as value from pg_enum
    join pg_type on pg_type.oid = enumtypid
    where typnamespace = 'public'::regnamespace`);
  const described = enums.flatMap(({ name, values }) =>
    values.map((value) => `${name}.${value.dbName ?? value.name}`),
  );
  expect(rows.map((row) => row.value).sort()).toEqual(described.sort());
});
