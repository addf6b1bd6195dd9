import { expect, test } from 'vitest';
import { createSessionCookies } from '#server/http/session-cookies.ts';
import type { Login, Viewer } from '#server/services.ts';
import { callApi } from '#tests/factories/api-client.ts';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services } = await useTestApp();
const cookies = createSessionCookies(false);

function logIn(viewer: Viewer): Promise<Login> {
  const input = { email: viewer.email, password: TEST_PASSWORD };
  return services.accounts.logIn(input, testOrigin);
}

/** What a browser sends back after it got these cookies. */
function cookieHeader(setCookies: readonly string[]): string {
  return setCookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** The refresh cookie alone: the access cookie has expired. */
function staleCookieHeader(login: Login): string {
  return `refresh=${login.tokens.refreshToken}`;
}

const ownPage = { 'sec-fetch-site': 'same-origin' };

test('a page of ours may call the API with its cookies', async () => {
  const viewer = await createUser(db);
  const headers = { ...ownPage, cookie: cookieHeader(cookies.login(await logIn(viewer))) };
  const read = await callApi(url, '/api/me', { headers });
  expect(read.body).toMatchObject({ email: viewer.email });
  expect(read.headers.getSetCookie()).toEqual([]);
  const changed = await callApi(url, '/api/me', {
    method: 'PATCH',
    body: { locale: 'ar' },
    headers,
  });
  expect(changed.body).toMatchObject({ locale: 'ar' });
});

test.each([
  ['says it comes from elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ['says it comes from a neighbour', { 'sec-fetch-site': 'same-site' }],
  ['has another origin', { origin: 'https://evil.example' }],
  ['hides its origin', { origin: 'null' }],
  ['says nothing', {}],
])('a request with cookies that %s changes nothing', async (_name, from) => {
  const viewer = await createUser(db, { locale: 'en' });
  const headers = { ...from, cookie: cookieHeader(cookies.login(await logIn(viewer))) };
  const answer = await callApi(url, '/api/me', {
    method: 'PATCH',
    body: { locale: 'ar' },
    headers,
  });
  expect([answer.status, answer.code]).toEqual([403, 'request/wrong-origin']);
  const row = await db.prisma.user.findUniqueOrThrow({ where: { id: viewer.id } });
  expect(row.locale).toBe('en');
});

test('a foreign page cannot log a visitor in', async () => {
  const { email } = await createUser(db);
  const answer = await callApi(url, '/api/auth/login', {
    body: { email, password: TEST_PASSWORD },
    headers: { origin: 'https://evil.example' },
  });
  expect(answer.code).toBe('request/wrong-origin');
});

test('the same holds for the back office and for pages', async () => {
  for (const path of ['/admin/api/resources/User/actions/new', '/login']) {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', accept: 'application/json' },
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'request/wrong-origin' } });
  }
});

test('a login whose access has expired goes on by itself, with new cookies', async () => {
  const viewer = await createUser(db);
  const headers = { cookie: staleCookieHeader(await logIn(viewer)) };
  const answer = await callApi(url, '/api/me', { headers });
  expect(answer.body).toMatchObject({ id: viewer.id });
  const renewed = answer.headers.getSetCookie();
  expect(renewed).toHaveLength(2);
  const next = await callApi(url, '/api/me', { headers: { cookie: cookieHeader(renewed) } });
  expect(next.body).toMatchObject({ id: viewer.id });
});

test('an unreadable access cookie beside a good refresh cookie does not log out', async () => {
  const viewer = await createUser(db);
  const cookie = `access=garbage; ${staleCookieHeader(await logIn(viewer))}`;
  expect((await callApi(url, '/api/me', { headers: { cookie } })).body).toMatchObject({
    id: viewer.id,
  });
});

test('two tabs that wake up at once both stay logged in', async () => {
  const viewer = await createUser(db);
  const headers = { cookie: staleCookieHeader(await logIn(viewer)) };
  const answers = await Promise.all([
    callApi(url, '/api/me', { headers }),
    callApi(url, '/api/me', { headers }),
  ]);
  for (const answer of answers) {
    expect(answer.body).toMatchObject({ id: viewer.id });
    const cookie = cookieHeader(answer.headers.getSetCookie());
    const next = await callApi(url, '/api/me', { headers: { cookie } });
    expect(next.body).toMatchObject({ id: viewer.id });
  }
});

test('a login that was ended loses its cookies', async () => {
  const login = await logIn(await createUser(db));
  await services.accounts.logOut(login.tokens.refreshToken);
  const answer = await callApi(url, '/api/me', { headers: { cookie: staleCookieHeader(login) } });
  expect(answer.code).toBe('auth/token-invalid');
  expect(answer.headers.getSetCookie().every((cookie) => cookie.includes('Max-Age=0'))).toBe(true);
});

test('a bearer token speaks for itself: cookies beside it are not looked at', async () => {
  const [mona, ali] = [await createUser(db), await createUser(db)];
  const headers = {
    authorization: `Bearer ${(await logIn(mona)).tokens.accessToken}`,
    cookie: cookieHeader(cookies.login(await logIn(ali))),
  };
  expect((await callApi(url, '/api/me', { headers })).body).toMatchObject({ id: mona.id });
});

test('a person outside of pages reads an error as a page in their language', async () => {
  const response = await fetch(`${url}/nowhere`, {
    headers: { accept: 'text/html', cookie: 'locale=ar' },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('لا يوجد شيء في هذا العنوان.');
});

test('every answer carries the headers that protect it', async () => {
  const response = await fetch(`${url}/nowhere`);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('referrer-policy')).toBe('same-origin');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{16,}'/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  const other = await fetch(`${url}/nowhere`);
  expect(other.headers.get('content-security-policy')).not.toBe(policy);
});
