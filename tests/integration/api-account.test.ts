import { expect, test } from 'vitest';
import { loginSchema, viewerSchema } from '#server/http/schemas/account.ts';
import { bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services, logLines } = await useTestApp();

const password = 'a long enough passphrase';

test('a program registers, is told who it is, and is waiting for approval', async () => {
  const body = { email: 'Mona@Example.com', password, locale: 'ar' };
  const registered = await callApi(url, '/api/auth/register', { body });
  expect(registered.status).toBe(201);
  expect(registered.headers.get('set-cookie')).toBeNull();
  const { tokens, viewer } = loginSchema.parse(registered.body);
  expect(viewer).toMatchObject({ email: 'mona@example.com', status: 'PENDING', role: 'USER' });

  const headers = { authorization: `Bearer ${tokens.accessToken}` };
  const me = await callApi(url, '/api/me', { headers });
  expect(viewerSchema.parse(me.body)).toEqual(viewer);
  expect(me.headers.get('cache-control')).toBe('no-store');
});

test('logging in, refreshing and logging out', async () => {
  const user = await createUser(db);
  const body = { email: user.email, password: TEST_PASSWORD };
  const { tokens } = loginSchema.parse((await callApi(url, '/api/auth/login', { body })).body);

  const refreshed = await callApi(url, '/api/auth/refresh', {
    body: { refreshToken: tokens.refreshToken },
  });
  const next = loginSchema.parse(refreshed.body).tokens;
  expect(next.refreshToken).not.toBe(tokens.refreshToken);

  const gone = await callApi(url, '/api/auth/logout', {
    body: { refreshToken: next.refreshToken },
  });
  expect(gone.status).toBe(204);
  const again = await callApi(url, '/api/auth/refresh', {
    body: { refreshToken: next.refreshToken },
  });
  expect(again.code).toBe('auth/token-invalid');
  const headers = { authorization: `Bearer ${next.accessToken}` };
  expect((await callApi(url, '/api/me', { headers })).code).toBe('auth/token-invalid');
});

test('the language of the account decides over the language of the request', async () => {
  const viewer = await createUser(db, { locale: 'en' });
  const headers = await bearerOf(services, viewer);
  const changed = await callApi(url, '/api/me', {
    method: 'PATCH',
    body: { locale: 'ar' },
    headers,
  });
  expect(viewerSchema.parse(changed.body).locale).toBe('ar');
  const failed = await callApi(url, '/api/nothing', {
    headers: { ...headers, 'accept-language': 'en' },
  });
  expect(failed.body).toMatchObject({ error: { message: 'لا يوجد شيء في هذا العنوان.' } });
});

test.each([
  ['ar-EG,ar;q=0.9,en;q=0.5', 'سجّل الدخول أولًا.'],
  ['en-US', 'Please log in first.'],
  ['fr', 'Please log in first.'],
  ['', 'Please log in first.'],
])('a visitor who accepts %j gets the sentence in that language', async (language, message) => {
  const failed = await callApi(url, '/api/me', { headers: { 'accept-language': language } });
  expect(failed.body).toMatchObject({ error: { code: 'auth/required', message } });
});

test.each([
  ['no token', {}, 'auth/required'],
  ['an empty token', { authorization: 'Bearer' }, 'auth/token-invalid'],
  ['a token of nobody', { authorization: 'Bearer abc.def.ghi' }, 'auth/token-invalid'],
  ['another scheme', { authorization: 'Basic YTpi' }, 'auth/required'],
  ['a cookie of nobody', { cookie: 'access=abc.def.ghi' }, 'auth/token-invalid'],
])('with %s nobody is let in', async (_name, headers, code) => {
  const answer = await callApi(url, '/api/me', { headers });
  expect([answer.status, answer.code]).toEqual([401, code]);
});

test.each([
  ['broken JSON', { rawBody: '{"email":' }, 400, 'request/not-json'],
  ['JSON that is no object', { rawBody: '"text"' }, 400, 'request/not-json'],
  ['an empty body', { rawBody: '', method: 'POST' }, 400, 'request/invalid'],
  ['an array', { body: [] }, 400, 'request/invalid'],
  ['a huge body', { body: { email: 'x'.repeat(300_000) } }, 413, 'request/too-large'],
  [
    'a form',
    { rawBody: 'email=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'request/wrong-content-type',
  ],
  [
    'a compressed body',
    { rawBody: '{}', headers: { 'content-encoding': 'gzip' } },
    415,
    'request/wrong-content-type',
  ],
  [
    'an unknown field',
    { body: { email: 'a@example.com', password, role: 'OWNER' } },
    400,
    'request/invalid',
  ],
  ['a missing field', { body: { email: 'a@example.com' } }, 400, 'request/invalid'],
  [
    'an unknown language',
    { body: { email: 'a@example.com', password, locale: 'fr' } },
    400,
    'request/invalid',
  ],
  [
    'a prototype key',
    { rawBody: '{"__proto__":{"role":"OWNER"},"email":"a@b.co","password":"x"}' },
    400,
    'request/invalid',
  ],
  ['a NUL character', { body: { email: 'a\0@example.com', password } }, 400, 'request/invalid'],
  ['no e-mail', { body: { email: 'nobody', password } }, 400, 'account/invalid-email'],
  [
    'a short password',
    { body: { email: 'a@example.com', password: 'short' } },
    400,
    'account/weak-password',
  ],
] as const)(
  'registering with %s is refused and makes no account',
  async (_name, wish, status, code) => {
    const before = await db.prisma.user.count();
    const answer = await callApi(url, '/api/auth/register', wish);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(await db.prisma.user.count()).toBe(before);
  },
);

test('a refusal names the fields that are wrong', async () => {
  const answer = await callApi(url, '/api/auth/register', { body: { email: 5, extra: 1 } });
  expect(answer.body).toMatchObject({
    error: { details: { paths: ['email', 'password', 'extra'] } },
  });
});

test('a taken e-mail is a conflict', async () => {
  const { email } = await createUser(db);
  const answer = await callApi(url, '/api/auth/register', { body: { email, password } });
  expect([answer.status, answer.code]).toEqual([409, 'account/email-taken']);
});

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const { email } = await createUser(db);
  const answers = [];
  for (const body of [
    { email, password: 'not it at all' },
    { email: 'no@example.com', password },
  ]) {
    const { status, code } = await callApi(url, '/api/auth/login', { body });
    answers.push({ status, code });
  }
  expect(answers[0]).toEqual({ status: 401, code: 'auth/wrong-credentials' });
  expect(answers[1]).toEqual(answers[0]);
});

test.each(['/api/nothing', '/api', '/api/runs/a/b', '/api/%E0%A4%A'])(
  'there is nothing at %s',
  async (path) => {
    const answer = await callApi(url, path);
    expect(answer.status).toBeLessThan(500);
    expect(answer.code).toMatch(/^request\//);
  },
);

test('no token, password or cookie reaches the log', async () => {
  const user = await createUser(db);
  const headers = { ...(await bearerOf(services, user)), cookie: 'refresh=secret-cookie' };
  await callApi(url, `/api/me?token=secret-query`, { headers });
  await callApi(url, '/api/auth/login', {
    body: { email: user.email, password: 'secret-password' },
  });
  const log = logLines.join('\n');
  expect(log).toContain('/api/me');
  for (const secret of ['secret-', headers.authorization]) expect(log).not.toContain(secret);
});

test('health: alive and ready', async () => {
  expect((await callApi(url, '/health/live')).body).toEqual({ status: 'live' });
  expect((await callApi(url, '/health/ready')).body).toEqual({ status: 'ready' });
});

test('the API documents itself', async () => {
  const { body } = await callApi(url, '/api/openapi.json');
  expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'AI Agent Factory' } });
});
