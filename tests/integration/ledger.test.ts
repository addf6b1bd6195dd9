import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { postTransaction } from '#server/domain/credits/post-transaction.ts';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 12 });

function debit(userId: string, credits: number, idempotencyKey: string = randomUUID()) {
  return inTransaction(db, (tx) =>
    postTransaction(tx, {
      kind: 'deduction',
      idempotencyKey,
      sides: [
        { userId, credits: -credits },
        { system: 'promotions', credits },
      ],
      reference: null,
      reason: 'test',
      actorId: null,
    }),
  );
}

async function available(userId: string): Promise<number> {
  return (await readBalance(db.prisma, userId)).availableCredits;
}

describe('posting', () => {
  test('of 50 debits of 10 at the same time on 100 credits, exactly 10 pass', async () => {
    const user = await createUser(db, { credits: 100 });
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => debit(user.id, 10)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(refusals).toEqual(
      Array.from({ length: 40 }, () =>
        expect.objectContaining({
          code: 'credits/not-enough',
          details: expect.objectContaining({ needed: 10 }),
        }),
      ),
    );
    expect(await available(user.id)).toBe(0);
  });

  test('a key that is sent many times at once posts once and always answers the same', async () => {
    const user = await createUser(db, { credits: 100 });
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => debit(user.id, 10, key)));
    expect(new Set(answers.map((answer) => answer.transactionId)).size).toBe(1);
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
    expect(await available(user.id)).toBe(90);
  });

  test('a key that was used for another posting is refused', async () => {
    const user = await createUser(db, { credits: 100 });
    const key = randomUUID();
    await debit(user.id, 10, key);
    await expect(debit(user.id, 11, key)).rejects.toMatchObject({
      code: 'credits/idempotency-conflict',
    });
    expect(await available(user.id)).toBe(90);
  });

  test('a debit that failed for want of credits may be sent again with its key', async () => {
    const user = await createUser(db, { credits: 5 });
    const key = randomUUID();
    await expect(debit(user.id, 10, key)).rejects.toMatchObject({
      code: 'credits/not-enough',
      details: { needed: 10, available: 5 },
    });
    await expect(debit(user.id, 5, key)).resolves.toMatchObject({ replayed: false });
  });

  test('an unknown user has no account', async () => {
    await expect(debit(randomUUID(), 1)).rejects.toMatchObject({ code: 'account/not-found' });
  });

  test('transfers in both directions at the same time neither block nor lose anything', async () => {
    const [left, right] = await Promise.all([
      createUser(db, { credits: 100 }),
      createUser(db, { credits: 100 }),
    ]);
    const move = (fromId: string, toId: string) =>
      inTransaction(db, (tx) =>
        postTransaction(tx, {
          kind: 'reversal',
          idempotencyKey: randomUUID(),
          sides: [
            { userId: fromId, credits: -1 },
            { userId: toId, credits: 1 },
          ],
          reference: null,
          reason: null,
          actorId: null,
        }),
      );
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        index % 2 === 0 ? move(left.id, right.id) : move(right.id, left.id),
      ),
    );
    expect(await available(left.id)).toBe(100);
    expect(await available(right.id)).toBe(100);
  });

  test('a debit is rolled back together with what it was for', async () => {
    const user = await createUser(db, { credits: 10 });
    const failure = inTransaction(db, async (tx) => {
      await postTransaction(tx, {
        kind: 'deduction',
        idempotencyKey: randomUUID(),
        sides: [
          { userId: user.id, credits: -10 },
          { system: 'promotions', credits: 10 },
        ],
        reference: null,
        reason: null,
        actorId: null,
      });
      throw new Error('the act failed');
    });
    await expect(failure).rejects.toThrow('the act failed');
    expect(await available(user.id)).toBe(10);
  });
});
