import { expect, test } from 'vitest';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import type { AuditEvent } from '#server/domain/audit/audit-events.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { createCredits } from '#server/domain/credits/create-credits.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { systemClock } from '#server/shared/clock.ts';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb();
const accounts = createAccounts({ db, clock: systemClock, accessTokenSecret: 's'.repeat(40) });
const credits = createCredits({ db });
const admin = await createUser(db, { role: 'ADMIN' });

/** Lets the database refuse every audit row while `act` runs. */
async function withoutAudit(act: () => Promise<unknown>): Promise<void> {
  await db.pool.query(
    `alter table audit_events add constraint audit_broken check (false) not valid`,
  );
  try {
    await expect(act()).rejects.toThrow('audit_broken');
  } finally {
    await db.pool.query(`alter table audit_events drop constraint audit_broken`);
  }
}

test('an approval that cannot be audited does not happen', async () => {
  const user = await createUser(db, { status: 'PENDING' });
  await withoutAudit(() => accounts.approve(admin, { userId: user.id, credits: 20 }, testOrigin));
  const after = await db.prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  expect(after.status).toBe('PENDING');
  expect((await credits.balance(user)).availableCredits).toBe(0);
});

test('a rejection that cannot be audited does not happen', async () => {
  const user = await createUser(db, { status: 'PENDING' });
  await withoutAudit(() => accounts.reject(admin, { userId: user.id, reason: 'no' }, testOrigin));
  const after = await db.prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  expect(after.status).toBe('PENDING');
});

test('credits that cannot be audited do not move', async () => {
  const user = await createUser(db, { credits: 10 });
  const input = { userId: user.id, credits: 5, reason: 'test' };
  await withoutAudit(() => credits.grant(admin, input, testOrigin));
  await withoutAudit(() => credits.deduct(admin, input, testOrigin));
  expect((await credits.balance(user)).availableCredits).toBe(10);
  const { rows } = await credits.entries(user, {});
  expect(rows).toHaveLength(1);
});

test('an account that cannot be audited is not made', async () => {
  const email = 'unseen@example.com';
  await withoutAudit(() => accounts.register({ email, password: TEST_PASSWORD }, testOrigin));
  expect(await db.prisma.user.findUnique({ where: { email } })).toBeNull();
});

test('an event goes with its transaction when that is rolled back', async () => {
  const event: AuditEvent = {
    type: 'account.rejected',
    targetType: 'user',
    targetId: admin.id,
    before: { status: 'PENDING' },
    after: { status: 'REJECTED' },
  };
  const act = inTransaction(db, async (tx) => {
    await recordAuditEvent(tx, { actor: admin, origin: testOrigin }, event);
    throw new Error('the act failed');
  });
  await expect(act).rejects.toThrow('the act failed');
  expect(await db.prisma.auditEvent.count({ where: { targetId: admin.id } })).toBe(0);
});

test('no password, hash or token stands in any event', async () => {
  const { tokens, viewer } = await accounts.register(
    { email: 'secret@example.com', password: TEST_PASSWORD },
    testOrigin,
  );
  const { passwordHash } = await db.prisma.user.findUniqueOrThrow({ where: { id: viewer.id } });
  const events = JSON.stringify(await db.prisma.auditEvent.findMany());
  expect(events).toContain('secret@example.com');
  for (const secret of [TEST_PASSWORD, passwordHash, tokens.accessToken, tokens.refreshToken]) {
    expect(events).not.toContain(secret);
  }
});
