import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBot } from '#tests/factories/create-bot.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb();
const refused = { code: 'AF010' };

let userId: string;

beforeAll(async () => {
  userId = (await createUser(db, { credits: 50 })).id;
  const run = await createRun(db, userId);
  await db.pool.query(`select ledger_hold($1, $2, 12, now() + interval '1 hour')`, [
    userId,
    run.id,
  ]);
  await db.prisma.runStage.create({
    data: { runId: run.id, stage: 'intent', attempt: 1, status: 'succeeded' },
  });
  await db.prisma.auditEvent.create({
    data: { type: 'account.approved', targetType: 'user', targetId: userId },
  });
  await createBot(db, userId);
});

describe('history', () => {
  const histories = [
    'ledger_transactions',
    'ledger_entries',
    'audit_events',
    'bot_versions',
    'proofs',
  ];

  test.each(histories)('no statement changes a row of %s', async (table) => {
    await expect(db.pool.query(`update ${table} set created_at = now()`)).rejects.toMatchObject(
      refused,
    );
  });

  const kept = [...histories, 'holds', 'ledger_accounts', 'run_stages'];

  test.each(kept)('no statement removes a row of %s', async (table) => {
    await expect(db.pool.query(`delete from ${table}`)).rejects.toMatchObject(refused);
    await expect(db.pool.query(`truncate ${table} cascade`)).rejects.toMatchObject(refused);
    const { rows } = await db.pool.query(`select 1 from ${table}`);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('a finished stage of a run stays as it is', async () => {
    await expect(
      db.pool.query(`update run_stages set raw_text = 'other words'`),
    ).rejects.toMatchObject(refused);
  });
});

describe('balances', () => {
  test.each(['posted_credits', 'held_credits', 'version'])(
    'nobody writes %s but the ledger itself',
    async (column) => {
      await expect(
        db.pool.query(`update ledger_accounts set ${column} = ${column} + 1`),
      ).rejects.toMatchObject(refused);
    },
  );

  test('a new account has nothing', async () => {
    const other = await db.prisma.user.create({
      data: { email: 'rich@example.com', passwordHash: 'none' },
    });
    await expect(
      db.pool.query(
        `insert into ledger_accounts (id, kind, user_id, posted_credits)
         values (uuidv7(), 'user', $1, 100)`,
        [other.id],
      ),
    ).rejects.toMatchObject(refused);
  });

  test('a transaction whose entries do not sum to 0 is not committed', async () => {
    const sides = JSON.stringify([
      { userId, credits: 10 },
      { system: 'promotions', credits: -9 },
    ]);
    await expect(
      db.pool.query(`select ledger_post('grant', 'unbalanced', 'hash', null, null, null, $1)`, [
        sides,
      ]),
    ).rejects.toMatchObject({ code: 'AF004' });
  });

  test('a transaction with one entry or with none is not committed', async () => {
    await expect(
      db.pool.query(
        `insert into ledger_transactions (id, kind, idempotency_key, input_hash)
         values (uuidv7(), 'grant', 'empty', 'hash')`,
      ),
    ).rejects.toMatchObject({ code: 'AF004' });
    const sides = JSON.stringify([{ userId, credits: 10 }]);
    await expect(
      db.pool.query(`select ledger_post('grant', 'one-sided', 'hash', null, null, null, $1)`, [
        sides,
      ]),
    ).rejects.toMatchObject({ code: 'AF004' });
  });

  test('nothing is added to a transaction that stands', async () => {
    await expect(
      db.pool.query(
        `insert into ledger_entries
           (id, transaction_id, account_id, amount_credits, balance_after_credits, account_version)
         select uuidv7(), t.id, a.id, 5, 0, 0 from ledger_transactions t, ledger_accounts a
         where a.kind = 'stars' limit 1`,
      ),
    ).rejects.toMatchObject({ code: 'AF004' });
  });

  test('an entry by raw SQL cannot take a user below 0', async () => {
    const client = await db.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query(
        `insert into ledger_transactions (id, kind, idempotency_key, input_hash)
         values (uuidv7(), 'deduction', $1, 'hash') returning id`,
        [randomUUID()],
      );
      await expect(
        client.query(
          `insert into ledger_entries
             (id, transaction_id, account_id, amount_credits, balance_after_credits, account_version)
           select uuidv7(), $1, id, -1000, 0, 0 from ledger_accounts where user_id = $2`,
          [rows[0].id, userId],
        ),
      ).rejects.toMatchObject({ code: '23514' });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('holds', () => {
  test('a closed hold never opens again', async () => {
    const run = await createRun(db, userId);
    await db.pool.query(`select ledger_hold($1, $2, 5, now())`, [userId, run.id]);
    await db.pool.query(`select ledger_release_hold($1, 'released')`, [run.id]);
    await expect(
      db.pool.query(`update holds set state = 'open', closed_at = null where run_id = $1`, [
        run.id,
      ]),
    ).rejects.toMatchObject(refused);
  });

  test('the amount of an open hold is fixed', async () => {
    await expect(
      db.pool.query(`update holds set amount_credits = 1 where state = 'open'`),
    ).rejects.toMatchObject(refused);
  });
});
