import { hash } from '@node-rs/argon2';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

const db = await useDb({ max: 8 });
const accessTokenSecret = 'k'.repeat(40);
let now = new Date();
const accounts = createAccounts({ db, clock: () => now, accessTokenSecret });

const pass = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};

async function logIn(wish: Parameters<typeof createUser>[1] = {}) {
  const user = await createUser(db, wish);
  return accounts.logIn({ email: user.email, password: TEST_PASSWORD }, testOrigin);
}

const refresh = (token: string) => accounts.refresh(token, testOrigin);

describe('logging in', () => {
  test('works with the e-mail in any spelling', async () => {
    await createUser(db, { email: 'omar@example.com' });
    const login = await accounts.logIn(
      { email: ' OMAR@example.com', password: TEST_PASSWORD },
      testOrigin,
    );
    expect(login.viewer.email).toBe('omar@example.com');
  });

  test('works with every password that an account can be made with', async () => {
    const password = '🍕🍋🍉🍇🍒'.repeat(40);
    const email = 'emoji@example.com';
    const made = await accounts.register({ email, password }, testOrigin);
    const { viewer } = await accounts.logIn({ email, password }, testOrigin);
    expect(viewer).toEqual(made.viewer);
  });

  test('answers the same for a wrong password and an unknown e-mail', async () => {
    const user = await createUser(db);
    const wrong = { code: 'auth/wrong-credentials', details: undefined };
    await expect(
      accounts.logIn({ email: user.email, password: 'not the password' }, testOrigin),
    ).rejects.toMatchObject(wrong);
    await expect(
      accounts.logIn({ email: 'nobody@example.com', password: TEST_PASSWORD }, testOrigin),
    ).rejects.toMatchObject(wrong);
  });

  test('is open to suspended and rejected people, who see their status', async () => {
    const { viewer, tokens } = await logIn({ status: 'SUSPENDED' });
    expect(viewer.status).toBe('SUSPENDED');
    expect((await accounts.authenticate(tokens.accessToken)).status).toBe('SUSPENDED');
  });

  test('renews a hash that was made with weaker figures', async () => {
    const user = await createUser(db);
    const weak = await hash(TEST_PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await db.prisma.user.update({ where: { id: user.id }, data: { passwordHash: weak } });
    await accounts.logIn({ email: user.email, password: TEST_PASSWORD }, testOrigin);
    const { passwordHash } = await db.prisma.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('stores no token in readable form', async () => {
    const { tokens } = await logIn();
    const rows = JSON.stringify(await db.prisma.refreshToken.findMany());
    expect(rows).not.toContain(tokens.refreshToken);
    expect(rows).not.toContain(tokens.accessToken);
  });
});

describe('an access token', () => {
  test('is refused once it is 15 minutes old', async () => {
    const { tokens } = await logIn();
    pass(14 * MINUTE_MS);
    await accounts.authenticate(tokens.accessToken);
    pass(MINUTE_MS);
    await expect(accounts.authenticate(tokens.accessToken)).rejects.toMatchObject({
      code: 'auth/token-expired',
    });
  });

  test('speaks for the account as it is now, not as it was at login', async () => {
    const { viewer, tokens } = await logIn();
    await db.prisma.user.update({
      where: { id: viewer.id },
      data: { status: 'SUSPENDED', statusReason: 'spam', role: 'ADMIN' },
    });
    expect(await accounts.authenticate(tokens.accessToken)).toMatchObject({
      status: 'SUSPENDED',
      statusReason: 'spam',
      role: 'ADMIN',
    });
  });

  test('ends with its login', async () => {
    const { tokens } = await logIn();
    await accounts.logOut(tokens.refreshToken);
    await expect(accounts.authenticate(tokens.accessToken)).rejects.toMatchObject({
      code: 'auth/token-invalid',
    });
  });

  test('that somebody made up is refused', async () => {
    const { viewer, tokens } = await logIn();
    const claims = jwt.decode(tokens.accessToken, { json: true }) ?? {};
    const header = { typ: 'at+jwt', alg: 'HS256' } as const;
    const [head = '', body = '', signature = ''] = tokens.accessToken.split('.');
    const none = Buffer.from(JSON.stringify({ typ: 'at+jwt', alg: 'none' })).toString('base64url');
    const made = {
      'another secret': jwt.sign(claims, 'x'.repeat(40), { header }),
      'another algorithm': jwt.sign(claims, accessTokenSecret, {
        algorithm: 'HS512',
        header: { typ: 'at+jwt', alg: 'HS512' },
      }),
      'no algorithm': `${none}.${body}.`,
      'no algorithm, old signature': `${none}.${body}.${signature}`,
      'another type': jwt.sign(claims, accessTokenSecret, { header: { typ: 'JWT', alg: 'HS256' } }),
      'another audience': jwt.sign({ ...claims, aud: 'elsewhere' }, accessTokenSecret, { header }),
      'another issuer': jwt.sign({ ...claims, iss: 'elsewhere' }, accessTokenSecret, { header }),
      'another user': jwt.sign({ ...claims, sub: claims['sid'] }, accessTokenSecret, { header }),
      'a long life': jwt.sign({ ...claims, exp: (claims.exp ?? 0) + 3_600 }, accessTokenSecret, {
        header,
      }),
      'a changed body': `${head}.${body.slice(0, -2)}AA.${signature}`,
      nothing: '',
      words: 'this is no token',
      'a very long one': 'a'.repeat(100_000),
    };
    for (const [name, token] of Object.entries(made)) {
      const result = await accounts.authenticate(token).catch((error: unknown) => error);
      expect({ name, result }).toMatchObject({ name, result: { code: 'auth/token-invalid' } });
    }
    expect(await accounts.authenticate(tokens.accessToken)).toEqual(viewer);
  });
});

describe('refreshing', () => {
  test('gives new tokens and carries the same login on', async () => {
    const first = await logIn();
    const second = await refresh(first.tokens.refreshToken);
    expect(second.viewer).toEqual(first.viewer);
    expect(second.tokens.refreshToken).not.toBe(first.tokens.refreshToken);
    pass(MINUTE_MS);
    const third = await refresh(second.tokens.refreshToken);
    await accounts.logOut(third.tokens.refreshToken);
    await expect(accounts.authenticate(second.tokens.accessToken)).rejects.toMatchObject({
      code: 'auth/token-invalid',
    });
  });

  test('two tabs that refresh at once both live on', async () => {
    const { tokens } = await logIn();
    const tabs = await Promise.all([refresh(tokens.refreshToken), refresh(tokens.refreshToken)]);
    pass(MINUTE_MS);
    for (const tab of tabs) {
      const next = await refresh(tab.tokens.refreshToken);
      expect(await accounts.authenticate(next.tokens.accessToken)).toEqual(tab.viewer);
    }
  });

  test('a token whose answer was lost works again, however late', async () => {
    const { tokens, viewer } = await logIn();
    await refresh(tokens.refreshToken);
    pass(10 * MINUTE_MS);
    await refresh(tokens.refreshToken);
    pass(10 * MINUTE_MS);
    const arrived = await refresh(tokens.refreshToken);
    pass(10 * MINUTE_MS);
    const next = await refresh(arrived.tokens.refreshToken);
    expect(await accounts.authenticate(next.tokens.accessToken)).toEqual(viewer);
  });

  test('an answer that was taken for lost and comes after all ends the whole login', async () => {
    const { tokens } = await logIn();
    const first = await refresh(tokens.refreshToken);
    pass(10 * MINUTE_MS);
    const second = await refresh(tokens.refreshToken);
    await expect(refresh(first.tokens.refreshToken)).rejects.toMatchObject({
      code: 'auth/refresh-reused',
    });
    const ended = { code: 'auth/token-invalid' };
    await expect(refresh(second.tokens.refreshToken)).rejects.toMatchObject(ended);
    await expect(accounts.authenticate(second.tokens.accessToken)).rejects.toMatchObject(ended);
  });

  test('a used token that comes back after its answer ends the whole login, audited', async () => {
    const { tokens, viewer } = await logIn();
    const first = await refresh(tokens.refreshToken);
    const second = await refresh(first.tokens.refreshToken);
    pass(21 * SECOND_MS);
    await expect(refresh(tokens.refreshToken)).rejects.toMatchObject({
      code: 'auth/refresh-reused',
    });
    const ended = { code: 'auth/token-invalid' };
    await expect(refresh(second.tokens.refreshToken)).rejects.toMatchObject(ended);
    await expect(accounts.authenticate(second.tokens.accessToken)).rejects.toMatchObject(ended);
    const events = await db.prisma.auditEvent.findMany({
      where: { type: 'login.refresh_reused', after: { path: ['userId'], equals: viewer.id } },
    });
    expect(events).toMatchObject([{ targetType: 'login' }]);
  });

  test('a login ended while others refresh leaves no living token behind', async () => {
    const { tokens, viewer } = await logIn();
    const first = await refresh(tokens.refreshToken);
    const second = await refresh(first.tokens.refreshToken);
    pass(21 * SECOND_MS);
    await Promise.allSettled([
      refresh(tokens.refreshToken),
      refresh(second.tokens.refreshToken),
      refresh(tokens.refreshToken),
      refresh(second.tokens.refreshToken),
    ]);
    const living = await db.prisma.refreshToken.count({
      where: { userId: viewer.id, revokedAt: null },
    });
    expect(living).toBe(0);
  });

  test('other logins of the same person go on', async () => {
    const { tokens, viewer } = await logIn();
    const phone = await accounts.logIn(
      { email: viewer.email, password: TEST_PASSWORD },
      testOrigin,
    );
    await accounts.logOut(tokens.refreshToken);
    expect((await refresh(phone.tokens.refreshToken)).viewer).toEqual(viewer);
  });

  test('is over after 30 days without use', async () => {
    const { tokens } = await logIn();
    pass(30 * DAY_MS);
    await expect(refresh(tokens.refreshToken)).rejects.toMatchObject({
      code: 'auth/token-expired',
    });
  });

  test.each(['', 'unknown', 'x'.repeat(50_000)])('an unknown token is refused', async (token) => {
    await expect(refresh(token)).rejects.toMatchObject({ code: 'auth/token-invalid' });
    await accounts.logOut(token);
  });
});

describe('the language', () => {
  test('is changed by the person, to one that exists', async () => {
    const { viewer, tokens } = await logIn({ locale: 'en' });
    expect((await accounts.changeLocale(viewer, { locale: 'ar' })).locale).toBe('ar');
    expect((await accounts.authenticate(tokens.accessToken)).locale).toBe('ar');
    await expect(accounts.changeLocale(viewer, { locale: 'fr' })).rejects.toMatchObject({
      code: 'request/invalid',
    });
  });
});
