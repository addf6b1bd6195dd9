import type { Db } from '#server/domain/db/create-db.ts';
import type { Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

/** Whether the process can serve: the database answers and holds the tables. */
export function createHealth(db: Pick<Db, 'pool'>): Services['health'] {
  return {
    async ready() {
      try {
        await db.pool.query('select 1 from settings limit 1');
      } catch (cause) {
        throw new AppError('internal/not-ready', undefined, { cause });
      }
    },
  };
}
