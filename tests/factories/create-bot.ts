import type { Bot, BotVersion, Prisma } from '@prisma/client';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { canonicalHash } from '#server/shared/canonical-hash.ts';

export interface BotWish {
  readonly name?: string;
  /** Without it an empty object: enough where nobody reads the spec. */
  readonly spec?: Prisma.InputJsonObject;
  readonly engineVersion?: string;
}

/** A draft bot with one version and its passed proof. */
export function createBot(
  db: Pick<Db, 'prisma'>,
  userId: string,
  wish: BotWish = {},
): Promise<{ readonly bot: Bot; readonly version: BotVersion }> {
  const { spec = {} } = wish;
  const specHash = canonicalHash(spec);
  return inTransaction(db, async (tx) => {
    const { id: botId } = await tx.bot.create({ data: { userId, name: wish.name ?? 'Test bot' } });
    const version = await tx.botVersion.create({
      data: { botId, number: 1, spec, specHash, engine: 'builtin' },
    });
    await tx.proof.create({
      data: {
        versionId: version.id,
        specHash,
        engineVersion: wish.engineVersion ?? '1',
        passed: true,
        coverage: {},
        violations: [],
        stories: [],
        transcripts: [],
        durationMs: 1,
      },
    });
    const data = { draftVersionId: version.id };
    return { bot: await tx.bot.update({ where: { id: botId }, data }), version };
  });
}
