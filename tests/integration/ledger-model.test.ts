import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCredits } from '#server/domain/credits/create-credits.ts';
import {
  expireHolds,
  holdForRun,
  releaseRun,
  settleRun,
} from '#server/domain/credits/run-credits.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { isAppError } from '#server/shared/errors.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { findBookErrors } from '#tests/factories/find-book-errors.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 8 });
const credits = createCredits({ db });
const admin = await createUser(db, { role: 'ADMIN' });

const START = Date.UTC(2026, 0, 1);
const RUNS = 3;

const amount = fc.integer({ min: 1, max: 60 });
const run = fc.nat({ max: RUNS - 1 });
/** Few keys, so that many acts come twice and some with another input. */
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const act = fc.oneof(
  fc.record({ type: fc.constant('grant' as const), amount, key }),
  fc.record({ type: fc.constant('deduct' as const), amount, key }),
  fc.record({ type: fc.constant('hold' as const), amount, run, seconds: fc.nat({ max: 9 }) }),
  fc.record({ type: fc.constant('settle' as const), amount, run }),
  fc.record({ type: fc.constant('release' as const), run }),
  fc.record({ type: fc.constant('expire' as const), seconds: fc.nat({ max: 9 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** The ledger as anybody would write it who has one user and no database. */
class Model {
  posted = 0;
  readonly #keys = new Map<string, string>();
  readonly #holds = new Map<number, { amount: number; expiresAt: number; isOpen: boolean }>();

  get held(): number {
    return [...this.#holds.values()]
      .filter((hold) => hold.isOpen)
      .reduce((sum, hold) => sum + hold.amount, 0);
  }

  /** Answers whether the act is allowed. */
  apply(next: Act): boolean {
    switch (next.type) {
      case 'grant':
      case 'deduct': {
        const change = next.type === 'grant' ? next.amount : -next.amount;
        const input = `${next.type} ${next.amount}`;
        const first = this.#keys.get(next.key);
        if (first !== undefined) return first === input;
        if (this.posted - this.held + change < 0) return false;
        this.#keys.set(next.key, input);
        this.posted += change;
        return true;
      }
      case 'hold': {
        const first = this.#holds.get(next.run);
        if (first) return first.amount === next.amount;
        if (this.posted - this.held < next.amount) return false;
        const expiresAt = START + next.seconds * 1000;
        this.#holds.set(next.run, { amount: next.amount, expiresAt, isOpen: true });
        return true;
      }
      case 'settle': {
        const hold = this.#holds.get(next.run);
        if (!hold || (hold.isOpen && next.amount > hold.amount)) return false;
        if (hold.isOpen) this.posted -= next.amount;
        hold.isOpen = false;
        return true;
      }
      case 'release': {
        const hold = this.#holds.get(next.run);
        if (hold) hold.isOpen = false;
        return hold !== undefined;
      }
      case 'expire':
        for (const hold of this.#holds.values()) {
          if (hold.expiresAt <= START + next.seconds * 1000) hold.isOpen = false;
        }
        return true;
    }
  }
}

async function applyToLedger(userId: string, runIds: readonly string[], next: Act): Promise<void> {
  const runId = 'run' in next ? (runIds[next.run] ?? '') : '';
  switch (next.type) {
    case 'grant':
    case 'deduct': {
      const idempotencyKey = `${userId}:${next.key}`;
      const input = { userId, credits: next.amount, reason: 'model', idempotencyKey };
      await credits[next.type](admin, input, testOrigin);
      return;
    }
    case 'hold': {
      const expiresAt = new Date(START + next.seconds * 1000);
      await inTransaction(db, (tx) =>
        holdForRun(tx, { userId, runId, credits: next.amount, expiresAt }),
      );
      return;
    }
    case 'settle':
      await inTransaction(db, (tx) => settleRun(tx, { runId, credits: next.amount }));
      return;
    case 'release':
      await inTransaction(db, (tx) => releaseRun(tx, runId));
      return;
    case 'expire':
      await expireHolds(db, new Date(START + next.seconds * 1000));
  }
}

const isRefusal = (error: unknown): boolean =>
  isAppError(error) || (error instanceof Error && /is smaller than/.test(error.message));

test('whatever is asked in whatever order, the ledger does what the model does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 20 }), async (acts) => {
      const user = await createUser(db);
      const runs = [];
      for (let index = 0; index < RUNS; index += 1) runs.push(await createRun(db, user.id));
      const runIds = runs.map(({ id }) => id);
      const model = new Model();
      for (const next of acts) {
        const isAllowed = model.apply(next);
        const wasAllowed = await applyToLedger(user.id, runIds, next).then(
          () => true,
          (error: unknown) => {
            if (!isRefusal(error)) throw error;
            return false;
          },
        );
        expect({ ...next, wasAllowed }).toEqual({ ...next, wasAllowed: isAllowed });
        expect(await credits.balance(user)).toEqual({
          availableCredits: model.posted - model.held,
          heldCredits: model.held,
        });
      }
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
  expect(await findBookErrors(db)).toEqual([]);
}, 180_000);

test('acts of many people at once leave the books right', async () => {
  const users = await Promise.all(Array.from({ length: 5 }, () => createUser(db, { credits: 60 })));
  const acts = fc.sample(act, { numRuns: 200, seed: 7 });
  const runIds = new Map<string, readonly string[]>();
  for (const user of users) {
    const runs = await Promise.all(Array.from({ length: RUNS }, () => createRun(db, user.id)));
    runIds.set(
      user.id,
      runs.map(({ id }) => id),
    );
  }
  const results = await Promise.allSettled(
    acts.map((next, index) => {
      const userId = users[index % users.length]?.id ?? randomUUID();
      return applyToLedger(userId, runIds.get(userId) ?? [], next);
    }),
  );
  const unexpected = results.filter(
    (result) => result.status === 'rejected' && !isRefusal(result.reason),
  );
  expect(unexpected).toEqual([]);
  expect(await findBookErrors(db)).toEqual([]);
});
