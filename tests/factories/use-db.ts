import { afterAll } from 'vitest';
import { createDb, type Db } from '#server/domain/db/create-db.ts';
import { useDatabase } from '#tests/setup/database.ts';

/** The product's own database connection on this test file's database. To be awaited at its top. */
export async function useDb(options: { readonly max?: number } = {}): Promise<Db> {
  const { url } = await useDatabase();
  const db = createDb(url, { max: options.max ?? 4 });
  afterAll(() => db.close());
  return db;
}
