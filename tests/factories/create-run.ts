import { randomUUID } from 'node:crypto';
import type { Prisma, Run } from '@prisma/client';
import type { Db } from '#server/domain/db/create-db.ts';

/** A queued run of a user that holds no credits yet. */
export function createRun(
  db: Pick<Db, 'prisma'>,
  userId: string,
  wish: Partial<Prisma.RunUncheckedCreateInput> = {},
): Promise<Run> {
  return db.prisma.run.create({
    data: {
      userId,
      engine: 'builtin',
      prompt: 'A bot that takes orders for a bakery.',
      locale: 'en',
      idempotencyKey: randomUUID(),
      inputHash: 'test',
      maxCredits: 12,
      ...wish,
    },
  });
}
