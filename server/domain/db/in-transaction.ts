import type { Prisma } from '@prisma/client';
import type { Db } from './create-db.ts';

/** Prisma inside a transaction; raw SQL of the same transaction goes through `tx.$queryRaw`. */
export type Tx = Prisma.TransactionClient;

/** What can read outside or inside a transaction: `db.prisma` or a `tx`. */
export type Reader = Tx;

/** Runs `act` in one READ COMMITTED transaction: all of it happens, or nothing does. */
export function inTransaction<Result>(
  db: Pick<Db, 'prisma'>,
  act: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return db.prisma.$transaction(act);
}
