import { randomUUID } from 'node:crypto';
import type { BotVersion, Prisma } from '@prisma/client';
import { describe, expect, test } from 'vitest';
import { createBot } from '#tests/factories/create-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb();
const owner = await createUser(db);

const proof = {
  engineVersion: '1',
  coverage: {},
  violations: [],
  stories: [],
  transcripts: [],
  durationMs: 1,
};

async function addVersion(botId: string, specHash: string) {
  return db.prisma.botVersion.create({
    data: { botId, number: 2, spec: {}, specHash, engine: 'builtin' },
  });
}

const updateBot = (id: string, data: Prisma.BotUncheckedUpdateInput) =>
  db.prisma.bot.update({ where: { id }, data });

/** What a bot names of the proof by which its version lives. */
const liveBy = ({ id, specHash }: BotVersion, engineVersion = '1') => ({
  liveVersionId: id,
  liveSpecHash: specHash,
  liveEngineVersion: engineVersion,
});

describe('a bot runs only what passed a proof of the same spec by the same engine', () => {
  test('a version with such a proof goes live', async () => {
    const { bot, version } = await createBot(db, owner.id);
    const live = await updateBot(bot.id, { state: 'LIVE', ...liveBy(version) });
    expect(live.liveVersionId).toBe(version.id);
  });

  test.each<[string, (version: BotVersion) => Prisma.BotUncheckedUpdateInput]>([
    ['by another engine', (version) => liveBy(version, '2')],
    ['of another spec', (version) => ({ ...liveBy(version), liveSpecHash: 'other' })],
    ['that is not named', ({ id }) => ({ liveVersionId: id })],
    ['that is named by half', (version) => ({ ...liveBy(version), liveEngineVersion: null })],
    ['of no version', (version) => ({ ...liveBy(version), liveVersionId: null })],
  ])('a version with a proof %s does not', async (_name, wish) => {
    const { bot, version } = await createBot(db, owner.id);
    await expect(updateBot(bot.id, wish(version))).rejects.toThrow('bots_live_proven_fkey');
  });

  test('a version without a proof does not', async () => {
    const { bot } = await createBot(db, owner.id);
    const unproven = await addVersion(bot.id, 'other');
    await expect(updateBot(bot.id, liveBy(unproven))).rejects.toThrow('bots_live_proven_fkey');
  });

  test('a version whose proof failed does not', async () => {
    const { bot } = await createBot(db, owner.id);
    const version = await addVersion(bot.id, 'other');
    const { id: versionId, specHash } = version;
    await db.prisma.proof.create({ data: { ...proof, versionId, specHash, passed: false } });
    await expect(updateBot(bot.id, liveBy(version))).rejects.toThrow('bots_live_proven_fkey');
  });

  test('a live version lives on by a newer engine once that has proven it, not before', async () => {
    const { bot, version } = await createBot(db, owner.id);
    await updateBot(bot.id, { state: 'LIVE', ...liveBy(version) });
    const moved = { liveEngineVersion: '2' };
    await expect(updateBot(bot.id, moved)).rejects.toThrow('bots_live_proven_fkey');
    const { id: versionId, specHash } = version;
    const newer = { ...proof, versionId, specHash, engineVersion: '2', passed: true };
    await db.prisma.proof.create({ data: newer });
    await expect(updateBot(bot.id, moved)).resolves.toMatchObject(moved);
  });

  test('what a proof that passed says for the key cannot be written by hand', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id, specHash } = await addVersion(bot.id, 'other');
    const insert = db.pool.query(
      `insert into proofs (id, version_id, spec_hash, engine_version, passed, passed_engine_version,
         coverage, violations, stories, transcripts, duration_ms)
       values ($1, $2, $3, '1', false, '1', '{}', '[]', '[]', '[]', 1)`,
      [randomUUID(), id, specHash],
    );
    await expect(insert).rejects.toThrow('passed_engine_version');
  });

  test('a bot without a live version is not live', async () => {
    const { bot } = await createBot(db, owner.id);
    await expect(updateBot(bot.id, { state: 'LIVE' })).rejects.toThrow('bots_live_check');
  });
});

describe('a bot shows only what passed a proof', () => {
  test('a version without a proof, or with one that failed, is not shown', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id: versionId, specHash } = await addVersion(bot.id, 'other');
    const show = () => updateBot(bot.id, { draftVersionId: versionId });
    await expect(show()).rejects.toThrow('no passed proof');
    await db.prisma.proof.create({ data: { ...proof, versionId, specHash, passed: false } });
    await expect(show()).rejects.toThrow('no passed proof');
  });

  test('a version with a passed proof by any engine is shown', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id: versionId, specHash } = await addVersion(bot.id, 'other');
    await db.prisma.proof.create({ data: { ...proof, versionId, specHash, passed: true } });
    const newer = { ...proof, engineVersion: '2', passed: false };
    await db.prisma.proof.create({ data: { ...newer, versionId, specHash } });
    const shown = await updateBot(bot.id, { draftVersionId: versionId });
    expect(shown.draftVersionId).toBe(versionId);
  });

  test('a version of another bot fits neither as draft nor as live', async () => {
    const { bot } = await createBot(db, owner.id);
    const { bot: other, version } = await createBot(db, owner.id);
    await updateBot(other.id, { draftVersionId: null });
    await expect(updateBot(bot.id, liveBy(version))).rejects.toThrow('bots_live_of_same_bot_fkey');
    await expect(updateBot(bot.id, { draftVersionId: version.id })).rejects.toThrow(
      'bots_draft_of_same_bot_fkey',
    );
  });

  test('refused versions cost no connections', async () => {
    const { bot } = await createBot(db, owner.id);
    const unproven = await addVersion(bot.id, 'other');
    for (let round = 0; round < 10; round += 1) {
      const update = db.prisma.$transaction((tx) =>
        tx.bot.update({ where: { id: bot.id }, data: { draftVersionId: unproven.id } }),
      );
      await expect(update).rejects.toThrow('no passed proof');
    }
    expect(db.pool.idleCount).toBe(db.pool.totalCount);
  });
});

describe('versions and proofs stay as they were written', () => {
  test('a proof counts for exactly the spec that was proven', async () => {
    const { bot } = await createBot(db, owner.id);
    const { id } = await addVersion(bot.id, 'other');
    const create = db.prisma.proof.create({
      data: { ...proof, versionId: id, specHash: 'changed', passed: true },
    });
    await expect(create).rejects.toThrow('proofs_same_spec_fkey');
  });

  test.each([
    ['deleted', 'delete from proofs'],
    ['changed', 'update proofs set passed = true'],
    ['emptied', 'truncate proofs cascade'],
  ])('proofs cannot be %s', async (_name, sql) => {
    await createBot(db, owner.id);
    await expect(db.pool.query(sql)).rejects.toMatchObject({ code: 'AF010' });
  });

  test('a spec cannot be changed under its proof', async () => {
    await createBot(db, owner.id);
    const change = db.pool.query(`update bot_versions set spec = '{}'`);
    await expect(change).rejects.toMatchObject({ code: 'AF010' });
  });

  test('a version comes from an engine, a template or a file, and from nowhere else', async () => {
    const { bot } = await createBot(db, owner.id);
    const create = db.prisma.botVersion.create({
      data: { botId: bot.id, number: 2, spec: {}, specHash: 'other', engine: 'magic' },
    });
    await expect(create).rejects.toThrow('bot_versions_engine_check');
  });
});
