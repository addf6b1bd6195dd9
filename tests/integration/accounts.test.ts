import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import { ensureFirstOwner } from '#server/domain/accounts/ensure-first-owner.ts';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import { FACTORY_EVENTS_CHANNEL } from '#server/domain/db/notify.ts';
import { systemClock } from '#server/shared/clock.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 8 });
const accounts = createAccounts({ db, clock: systemClock, accessTokenSecret: 's'.repeat(40) });
const password = 'a long enough sentence';

const register = (email: string, more: object = {}) =>
  accounts.register({ email, password, ...more }, testOrigin);

const statusOf = async (id: string) =>
  (await db.prisma.user.findUniqueOrThrow({ where: { id } })).status;

const eventsAbout = (targetId: string) => db.prisma.auditEvent.findMany({ where: { targetId } });

describe('registering', () => {
  test('makes a pending account without credits and logs it in', async () => {
    const { viewer, tokens } = await register('Sara@Example.com ', { locale: 'en' });
    expect(viewer).toMatchObject({
      email: 'sara@example.com',
      status: 'PENDING',
      role: 'USER',
      locale: 'en',
    });
    expect(await accounts.authenticate(tokens.accessToken)).toEqual(viewer);
    expect(await readBalance(db.prisma, viewer.id)).toEqual({
      availableCredits: 0,
      heldCredits: 0,
    });
    expect(await eventsAbout(viewer.id)).toMatchObject([
      {
        type: 'account.registered',
        actorId: viewer.id,
        requestId: 'test-request',
        ip: '192.0.2.1',
      },
    ]);
  });

  test('takes an e-mail once, in whatever spelling and however often at once', async () => {
    const results = await Promise.allSettled(
      ['once@example.com', 'ONCE@example.com', ' once@EXAMPLE.com'].map((email) => register(email)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    await expect(register('once@example.com')).rejects.toMatchObject({
      code: 'account/email-taken',
    });
  });

  test.each(['', 'nobody', 'a@b', 'a b@example.com', `${'x'.repeat(250)}@example.com`])(
    'refuses %j as an e-mail',
    async (email) => {
      await expect(register(email)).rejects.toMatchObject({ code: 'account/invalid-email' });
    },
  );

  test.each(['short', 'aaaaaaaaaaaaaaaa', 'khalid99-khalid99', 'x1y2z3'.repeat(40)])(
    'refuses %j as a password',
    async (weak) => {
      await expect(register('khalid99@example.com', { password: weak })).rejects.toMatchObject({
        code: 'account/weak-password',
        details: { min: 10, max: 200 },
      });
    },
  );

  test('refuses what it does not know, such as a role', async () => {
    await expect(register('role@example.com', { role: 'OWNER' })).rejects.toMatchObject({
      code: 'request/invalid',
      details: { paths: ['role'] },
    });
  });
});

describe('approving', () => {
  test('lets the person in with welcome credits and leaves one audit row', async () => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status: 'PENDING' });
    await accounts.approve(admin, { userId: user.id, credits: 20, note: 'a bakery' }, testOrigin);
    expect(await statusOf(user.id)).toBe('APPROVED');
    expect((await readBalance(db.prisma, user.id)).availableCredits).toBe(20);
    expect(await eventsAbout(user.id)).toMatchObject([
      {
        type: 'account.approved',
        actorId: admin.id,
        actorEmail: admin.email,
        actorRole: 'ADMIN',
        before: { status: 'PENDING' },
        after: { status: 'APPROVED', welcomeCredits: 20 },
        reason: 'a bakery',
      },
    ]);
  });

  test('happens once when several admins click at once', async () => {
    const admin = await createUser(db, { role: 'OWNER' });
    const user = await createUser(db, { status: 'PENDING' });
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        accounts.approve(admin, { userId: user.id, credits: 20 }, testOrigin),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect((await readBalance(db.prisma, user.id)).availableCredits).toBe(20);
    expect(await eventsAbout(user.id)).toHaveLength(1);
  });

  test('may come after a rejection, and without credits', async () => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status: 'PENDING' });
    await accounts.reject(admin, { userId: user.id, reason: 'which business?' }, testOrigin);
    const rejected = await db.prisma.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(rejected).toMatchObject({ status: 'REJECTED', statusReason: 'which business?' });
    await accounts.approve(admin, { userId: user.id, credits: 0 }, testOrigin);
    const approved = await db.prisma.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(approved).toMatchObject({ status: 'APPROVED', statusReason: null });
    expect((await eventsAbout(user.id)).map((event) => event.type)).toEqual([
      'account.rejected',
      'account.approved',
    ]);
  });

  test.each([
    ['an approved account', 'APPROVED'],
    ['a suspended account', 'SUSPENDED'],
  ] as const)('does not fit %s', async (_, status) => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status });
    await expect(
      accounts.approve(admin, { userId: user.id, credits: 5 }, testOrigin),
    ).rejects.toMatchObject({ code: 'account/wrong-status' });
    expect((await readBalance(db.prisma, user.id)).availableCredits).toBe(0);
    expect(await eventsAbout(user.id)).toEqual([]);
  });

  test.each([-1, 1.5, 100_001, '20', null])('refuses %j as welcome credits', async (credits) => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status: 'PENDING' });
    await expect(
      accounts.approve(admin, { userId: user.id, credits }, testOrigin),
    ).rejects.toMatchObject({ code: 'credits/invalid-amount' });
    expect(await statusOf(user.id)).toBe('PENDING');
  });

  test('of nobody is an error that says so', async () => {
    const admin = await createUser(db, { role: 'ADMIN' });
    await expect(
      accounts.approve(admin, { userId: randomUUID(), credits: 5 }, testOrigin),
    ).rejects.toMatchObject({ code: 'account/not-found' });
  });

  test('and rejecting are for approved admins only', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    const plain = await createUser(db);
    const suspended = await createUser(db, { role: 'ADMIN', status: 'SUSPENDED' });
    const approval = { userId: user.id, credits: 5 };
    const rejection = { userId: user.id, reason: 'no' };
    const forbidden = { code: 'auth/forbidden' };
    await expect(accounts.approve(plain, approval, testOrigin)).rejects.toMatchObject(forbidden);
    await expect(accounts.reject(plain, rejection, testOrigin)).rejects.toMatchObject(forbidden);
    await expect(accounts.approve(suspended, approval, testOrigin)).rejects.toMatchObject({
      code: 'account/suspended',
    });
    expect(await statusOf(user.id)).toBe('PENDING');
  });
});

describe('rejecting', () => {
  test('needs a reason', async () => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status: 'PENDING' });
    await expect(
      accounts.reject(admin, { userId: user.id, reason: '  ' }, testOrigin),
    ).rejects.toMatchObject({ code: 'credits/reason-required' });
    expect(await statusOf(user.id)).toBe('PENDING');
  });
});

describe('open pages', () => {
  test('hear of a decision once it is committed, and only of that one', async () => {
    const admin = await createUser(db, { role: 'ADMIN' });
    const user = await createUser(db, { status: 'PENDING' });
    const client = await db.pool.connect();
    const heard: unknown[] = [];
    const arrived = new Promise<void>((resolve) => {
      client.on('notification', ({ payload = '' }) => {
        heard.push(JSON.parse(payload));
        resolve();
      });
    });
    try {
      await client.query(`listen ${FACTORY_EVENTS_CHANNEL}`);
      await expect(
        accounts.approve(admin, { userId: user.id, credits: -1 }, testOrigin),
      ).rejects.toMatchObject({ code: 'credits/invalid-amount' });
      await accounts.approve(admin, { userId: user.id, credits: 1 }, testOrigin);
      await arrived;
      expect(heard).toEqual([{ type: 'account_changed', userId: user.id }]);
    } finally {
      await client.query('unlisten *');
      client.release();
    }
  });
});

describe('the first owner', () => {
  test('is made once, also by several processes at once', async () => {
    await db.prisma.user.updateMany({ where: { role: 'OWNER' }, data: { role: 'ADMIN' } });
    const results = await Promise.all(
      Array.from({ length: 4 }, () => ensureFirstOwner(db, { email: 'Boss@Example.com' })),
    );
    const made = results.filter((result) => result.created);
    expect(made).toHaveLength(1);
    const [owner] = made;
    expect(owner).toMatchObject({ email: 'boss@example.com' });
    const login = await accounts.logIn(
      { email: 'boss@example.com', password: owner?.password },
      testOrigin,
    );
    expect(login.viewer).toMatchObject({ role: 'OWNER', status: 'APPROVED' });
    expect(await eventsAbout(login.viewer.id)).toMatchObject([{ type: 'owner.created' }]);
  });

  test('keeps a given password to the one who gave it', async () => {
    await db.prisma.user.updateMany({ where: { role: 'OWNER' }, data: { role: 'ADMIN' } });
    const result = await ensureFirstOwner(db, { email: 'chief@example.com', password });
    expect(result).toEqual({ created: true, email: 'chief@example.com', password: null });
    expect(await ensureFirstOwner(db, {})).toEqual({ created: false });
  });
});
