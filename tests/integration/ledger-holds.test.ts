import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import {
  expireHolds,
  holdForRun,
  releaseRun,
  settleRun,
} from '#server/domain/credits/run-credits.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 12 });
const expiresAt = new Date('2100-01-01T00:00:00Z');

const hold = (userId: string, runId: string, credits: number, until = expiresAt) =>
  inTransaction(db, (tx) => holdForRun(tx, { userId, runId, credits, expiresAt: until }));
const settle = (runId: string, credits: number) =>
  inTransaction(db, (tx) => settleRun(tx, { runId, credits }));
const release = (runId: string) => inTransaction(db, (tx) => releaseRun(tx, runId));

async function startRun(credits: number, held: number, until?: Date) {
  const user = await createUser(db, { credits });
  const run = await createRun(db, user.id);
  await hold(user.id, run.id, held, until);
  return { userId: user.id, runId: run.id };
}

const balanceOf = (userId: string) => readBalance(db.prisma, userId);

describe('a hold', () => {
  test('takes credits out of reach, and its settlement charges part and gives the rest back', async () => {
    const { userId, runId } = await startRun(20, 12);
    expect(await balanceOf(userId)).toEqual({ availableCredits: 8, heldCredits: 12 });
    expect(await settle(runId, 7)).toEqual({
      state: 'settled',
      settledCredits: 7,
      replayed: false,
    });
    expect(await balanceOf(userId)).toEqual({ availableCredits: 13, heldCredits: 0 });
  });

  test('that is released charges nothing', async () => {
    const { userId, runId } = await startRun(20, 12);
    expect(await release(runId)).toMatchObject({ state: 'released', settledCredits: 0 });
    expect(await balanceOf(userId)).toEqual({ availableCredits: 20, heldCredits: 0 });
    const posted = await db.prisma.ledgerTransaction.count({ where: { reference: runId } });
    expect(posted).toBe(0);
  });

  test('cannot be charged more than was set aside', async () => {
    const { userId, runId } = await startRun(20, 12);
    await expect(settle(runId, 13)).rejects.toThrow('smaller than 13');
    expect(await balanceOf(userId)).toEqual({ availableCredits: 8, heldCredits: 12 });
  });

  test('may be settled with 0', async () => {
    const { userId, runId } = await startRun(20, 12);
    expect(await settle(runId, 0)).toMatchObject({ state: 'settled', settledCredits: 0 });
    expect(await balanceOf(userId)).toEqual({ availableCredits: 20, heldCredits: 0 });
  });

  test('needs enough credits that nothing else holds', async () => {
    const { userId } = await startRun(20, 12);
    const second = await createRun(db, userId);
    await expect(hold(userId, second.id, 12)).rejects.toMatchObject({
      code: 'credits/not-enough',
      details: { needed: 12, available: 8 },
    });
  });

  test('belongs to the run of its own user', async () => {
    const { runId } = await startRun(20, 12);
    const stranger = await createUser(db, { credits: 20 });
    await expect(hold(stranger.id, runId, 12)).rejects.toMatchObject({ code: 'account/not-found' });
    await expect(hold(stranger.id, randomUUID(), 12)).rejects.toMatchObject({
      code: 'account/not-found',
    });
  });

  test('is made once for a run, also when it is asked for many times at once', async () => {
    const user = await createUser(db, { credits: 100 });
    const run = await createRun(db, user.id);
    await Promise.all(Array.from({ length: 8 }, () => hold(user.id, run.id, 12)));
    expect(await balanceOf(user.id)).toEqual({ availableCredits: 88, heldCredits: 12 });
    await expect(hold(user.id, run.id, 13)).rejects.toMatchObject({
      code: 'credits/idempotency-conflict',
    });
  });

  test('only as many are made at once as the balance allows', async () => {
    const user = await createUser(db, { credits: 100 });
    const runs = await Promise.all(Array.from({ length: 20 }, () => createRun(db, user.id)));
    const results = await Promise.allSettled(runs.map((run) => hold(user.id, run.id, 12)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(8);
    expect(await balanceOf(user.id)).toEqual({ availableCredits: 4, heldCredits: 96 });
  });
});

describe('closing a hold', () => {
  test('happens once, whoever of settling, releasing and expiring comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      const until = new Date('2026-01-01T00:00:00Z');
      const { userId, runId } = await startRun(20, 12, until);
      const [, , , , expired] = await Promise.all([
        settle(runId, 7),
        settle(runId, 7),
        release(runId),
        release(runId),
        expireHolds(db, new Date('2026-01-02T00:00:00Z')),
      ]);
      const closed = await db.prisma.hold.findUniqueOrThrow({ where: { runId } });
      const posted = await db.prisma.ledgerTransaction.count({ where: { reference: runId } });
      expect(posted).toBe(closed.state === 'settled' ? 1 : 0);
      expect(expired).toEqual(closed.state === 'expired' ? [runId] : []);
      expect(await balanceOf(userId)).toEqual({
        availableCredits: closed.state === 'settled' ? 13 : 20,
        heldCredits: 0,
      });
    }
  });

  test('answers the first result when it comes again', async () => {
    const { runId } = await startRun(20, 12);
    await settle(runId, 7);
    const first = { state: 'settled', settledCredits: 7, replayed: true };
    expect(await settle(runId, 7)).toEqual(first);
    expect(await release(runId)).toEqual(first);
  });

  test('is undone when the rest of its transaction fails', async () => {
    const { userId, runId } = await startRun(20, 12);
    const failure = inTransaction(db, async (tx) => {
      await settleRun(tx, { runId, credits: 7 });
      throw new Error('the bot was not stored');
    });
    await expect(failure).rejects.toThrow('the bot was not stored');
    expect(await balanceOf(userId)).toEqual({ availableCredits: 8, heldCredits: 12 });
  });

  test('a hold expires when its time is over, not before', async () => {
    const { userId, runId } = await startRun(20, 12, new Date('2026-05-01T12:00:00Z'));
    expect(await expireHolds(db, new Date('2026-05-01T11:59:59Z'))).toEqual([]);
    expect(await expireHolds(db, new Date('2026-05-01T12:00:00Z'))).toEqual([runId]);
    expect(await expireHolds(db, new Date('2026-05-01T12:00:01Z'))).toEqual([]);
    expect(await balanceOf(userId)).toEqual({ availableCredits: 20, heldCredits: 0 });
  });
});
