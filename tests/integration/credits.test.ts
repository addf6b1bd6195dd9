import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createCredits } from '#server/domain/credits/create-credits.ts';
import { readRunPrices } from '#server/domain/credits/run-prices.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { findBookErrors } from '#tests/factories/find-book-errors.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 8 });
const credits = createCredits({ db });
const admin = await createUser(db, { role: 'ADMIN' });
const reason = 'for the patience';

const eventsAbout = (targetId: string) => db.prisma.auditEvent.findMany({ where: { targetId } });

describe('an admin', () => {
  test('grants and deducts credits, each with one audit row', async () => {
    const user = await createUser(db);
    const input = { userId: user.id, reason };
    expect(await credits.grant(admin, { ...input, credits: 30 }, testOrigin)).toEqual({
      availableCredits: 30,
      heldCredits: 0,
    });
    expect(await credits.deduct(admin, { ...input, credits: 10 }, testOrigin)).toEqual({
      availableCredits: 20,
      heldCredits: 0,
    });
    expect(await eventsAbout(user.id)).toMatchObject([
      {
        type: 'credits.granted',
        actorId: admin.id,
        before: { availableCredits: 0 },
        after: { availableCredits: 30, transactionId: expect.any(String) },
        reason,
      },
      {
        type: 'credits.deducted',
        before: { availableCredits: 30 },
        after: { availableCredits: 20, transactionId: expect.any(String) },
      },
    ]);
    expect(await findBookErrors(db)).toEqual([]);
  });

  test('who clicks twice grants once', async () => {
    const user = await createUser(db);
    const input = { userId: user.id, credits: 30, reason, idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => credits.grant(admin, input, testOrigin)),
    );
    for (const answer of answers) expect(answer.availableCredits).toBe(30);
    expect(await eventsAbout(user.id)).toHaveLength(1);
  });

  test('cannot use a key again for something else', async () => {
    const user = await createUser(db);
    const input = { userId: user.id, credits: 30, reason, idempotencyKey: randomUUID() };
    const conflict = { code: 'credits/idempotency-conflict' };
    await credits.grant(admin, input, testOrigin);
    await expect(credits.deduct(admin, input, testOrigin)).rejects.toMatchObject(conflict);
    await expect(credits.grant(admin, { ...input, credits: 31 }, testOrigin)).rejects.toMatchObject(
      conflict,
    );
    expect((await credits.balance(user)).availableCredits).toBe(30);
  });

  test('cannot deduct more than there is; nothing is changed or audited', async () => {
    const user = await createUser(db, { credits: 5 });
    await expect(
      credits.deduct(admin, { userId: user.id, credits: 6, reason }, testOrigin),
    ).rejects.toMatchObject({ code: 'credits/not-enough', details: { needed: 6, available: 5 } });
    expect((await credits.balance(user)).availableCredits).toBe(5);
    expect(await eventsAbout(user.id)).toEqual([]);
  });

  test.each([0, -5, 1.5, 1_000_001, '7', Number.NaN])('cannot grant %j credits', async (amount) => {
    const user = await createUser(db);
    await expect(
      credits.grant(admin, { userId: user.id, credits: amount, reason }, testOrigin),
    ).rejects.toMatchObject({ code: 'credits/invalid-amount', details: { max: 1_000_000 } });
  });

  test.each(['', '   ', undefined, 7])('must give a reason, %j is none', async (given) => {
    const user = await createUser(db);
    await expect(
      credits.grant(admin, { userId: user.id, credits: 5, reason: given }, testOrigin),
    ).rejects.toMatchObject({ code: 'credits/reason-required' });
  });

  test('cannot grant to nobody', async () => {
    await expect(
      credits.grant(admin, { userId: randomUUID(), credits: 5, reason }, testOrigin),
    ).rejects.toMatchObject({ code: 'account/not-found' });
  });
});

describe('a user', () => {
  test('cannot grant or deduct', async () => {
    const user = await createUser(db, { credits: 5 });
    const input = { userId: user.id, credits: 5, reason };
    const forbidden = { code: 'auth/forbidden' };
    await expect(credits.grant(user, input, testOrigin)).rejects.toMatchObject(forbidden);
    await expect(credits.deduct(user, input, testOrigin)).rejects.toMatchObject(forbidden);
  });

  test('reads their own history page by page, newest first', async () => {
    const [user, other] = [await createUser(db), await createUser(db, { credits: 99 })];
    for (const amount of [1, 2, 3, 4, 5]) {
      await credits.grant(admin, { userId: user.id, credits: amount, reason }, testOrigin);
    }
    const first = await credits.entries(user, { limit: 2 });
    expect(first.rows.map((row) => row.amountCredits)).toEqual([5, 4]);
    const second = await credits.entries(user, { limit: '2', cursor: first.nextCursor });
    expect(second.rows.map((row) => row.amountCredits)).toEqual([3, 2]);
    const last = await credits.entries(user, { limit: 2, cursor: second.nextCursor });
    expect(last.rows).toMatchObject([
      { amountCredits: 1, balanceAfterCredits: 1, kind: 'grant', reason },
    ]);
    expect(last.nextCursor).toBeNull();
    expect((await credits.entries(other, {})).rows).toHaveLength(1);
  });

  test.each([{ limit: 0 }, { limit: 101 }, { limit: 'all' }, { cursor: 'x' }, { page: 2 }])(
    'gets a clear refusal for %j',
    async (input) => {
      await expect(credits.entries(admin, input)).rejects.toMatchObject({
        code: 'request/invalid',
      });
    },
  );

  test('is told the price of a run', async () => {
    const user = await createUser(db);
    expect(await credits.quote(user)).toEqual({ maxCredits: 12, usualCredits: 7 });
  });
});

describe('prices', () => {
  test('of a new installation are complete', async () => {
    expect(await readRunPrices(db.prisma)).toEqual({
      build: { maxCredits: 12, usualCredits: 7 },
      change: { maxCredits: 6, usualCredits: 3 },
    });
    expect(await db.prisma.pack.count({ where: { active: true } })).toBe(4);
  });

  test.each([
    { build: { maxCredits: 12, usualCredits: 0 }, change: { maxCredits: 6, usualCredits: 3 } },
    { build: { maxCredits: 6, usualCredits: 7 }, change: { maxCredits: 6, usualCredits: 3 } },
    { build: { maxCredits: 12, usualCredits: 7 } },
    {},
  ])('that make no sense are not stored: %j', async (value) => {
    await expect(
      db.prisma.setting.update({ where: { key: 'run_prices' }, data: { value } }),
    ).rejects.toThrow('settings_run_prices_check');
  });
});
