import type { Db } from '#server/domain/db/create-db.ts';

const ROWS_AT_ONCE = 5_000;

/** Removes refresh tokens whose time is over: nothing can be done with them. @returns how many */
export async function forgetExpiredLogins(db: Pick<Db, 'prisma'>, now: Date): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await db.prisma.$executeRaw`
      delete from refresh_tokens where id in (
        select id from refresh_tokens where expires_at <= ${now}::timestamptz limit ${ROWS_AT_ONCE}::int
      )`;
    removed += count;
    if (count < ROWS_AT_ONCE) return removed;
  }
}
