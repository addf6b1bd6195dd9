import type { Prisma } from '@prisma/client';
import { describe, expect, test } from 'vitest';
import { createBot } from '#tests/factories/create-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb();
const owner = await createUser(db);

const proof = { engineVersion: '1', coverage: {}, violations: [], stories: [], transcripts: [] };

async function addVersion(botId: string, specHash: string) {
  return db.prisma.botVersion.create({
    data: { botId, number: 2, spec: {}, specHash, engine: 'builtin' },
  });
}

const updateBot = (id: string, data: Prisma.BotUncheckedUpdateInput) =>
  db.prisma.bot.update({ where: { id }, data });

describe('a bot shows and runs only proven versions', () => {
  test('a version with a passed proof goes live', async () => {
    const { bot, version } = await createBot(db, owner.id);
    const live = await updateBot(bot.id, { state: 'LIVE', liveVersionId: version.id });
    expect(live.liveVersionId).toBe(version.id);
  });

  test.each(['liveVersionId', 'draftVersionId'] as const)(
    'a version without a proof cannot be %s',
    async (column) => {
      const { bot } = await createBot(db, owner.id);
      const unproven = await addVersion(bot.id, 'other');
      await expect(updateBot(bot.id, { [column]: unproven.id })).rejects.toThrow('no passed proof');
    },
  );

  test('a version whose proof failed cannot go live', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id } = await addVersion(bot.id, 'other');
    await db.prisma.proof.create({
      data: { ...proof, versionId: id, specHash: 'other', passed: false, durationMs: 1 },
    });
    await expect(updateBot(bot.id, { liveVersionId: id })).rejects.toThrow('no passed proof');
  });

  test('a proof counts for exactly the spec that was proven', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id } = await addVersion(bot.id, 'other');
    await expect(
      db.prisma.proof.create({
        data: { ...proof, versionId: id, specHash: 'changed', passed: true, durationMs: 1 },
      }),
    ).rejects.toThrow('proofs_same_spec_fkey');
  });

  test('a version of another bot fits neither as draft nor as live', async () => {
    const { bot } = await createBot(db, owner.id);
    const { bot: other, version } = await createBot(db, owner.id);
    await updateBot(other.id, { draftVersionId: null });
    await expect(updateBot(bot.id, { liveVersionId: version.id })).rejects.toThrow(
      'bots_live_of_same_bot_fkey',
    );
    await expect(updateBot(bot.id, { draftVersionId: version.id })).rejects.toThrow(
      'bots_draft_of_same_bot_fkey',
    );
  });

  test('a bot without a live version is not live', async () => {
    const { bot } = await createBot(db, owner.id);
    await expect(updateBot(bot.id, { state: 'LIVE' })).rejects.toThrow('bots_live_check');
  });

  test('refused versions cost no connections', async () => {
    const { bot } = await createBot(db, owner.id);
    const unproven = await addVersion(bot.id, 'other');
    for (let round = 0; round < 10; round += 1) {
      const update = db.prisma.$transaction((tx) =>
        tx.bot.update({ where: { id: bot.id }, data: { liveVersionId: unproven.id } }),
      );
      await expect(update).rejects.toThrow('no passed proof');
    }
    expect(db.pool.idleCount).toBe(db.pool.totalCount);
  });
});
