import { expect, test } from 'vitest';
import type { Login } from '#server/services.ts';
import { createSessionCookies } from './session-cookies.ts';

const login: Login = {
  viewer: {
    id: '0198a000-0000-7000-8000-000000000001',
    email: 'mona@example.com',
    role: 'USER',
    status: 'APPROVED',
    statusReason: null,
    locale: 'ar',
  },
  tokens: {
    accessToken: 'access-1',
    accessTokenExpiresAt: '2026-11-22T12:15:00.000Z',
    refreshToken: 'refresh-1',
    refreshTokenExpiresAt: '2026-12-22T12:00:00.000Z',
  },
};

test('behind TLS login cookies are bound to this host and out of reach for scripts', () => {
  for (const cookie of createSessionCookies(true).login(login)) {
    expect(cookie).toMatch(/^__Host-(access|refresh)=/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain('; Secure');
    expect(cookie).toContain('; Path=/');
    expect(cookie).toContain('; SameSite=Lax');
    expect(cookie).not.toContain('Domain');
  }
});

test('without TLS a browser would drop such names, so they are plain', () => {
  const [access] = createSessionCookies(false).login(login);
  expect(access).toMatch(/^access=access-1;/);
  expect(access).not.toContain('Secure');
});

test('what was set is read back, and gone after logging out', () => {
  const cookies = createSessionCookies(true);
  const header = cookies
    .login(login)
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  expect(cookies.readLogin(header)).toEqual({
    accessToken: 'access-1',
    refreshToken: 'refresh-1',
  });
  expect(cookies.noLogin().every((cookie) => cookie.includes('Max-Age=0'))).toBe(true);
});

test('broken cookie headers give no login', () => {
  const cookies = createSessionCookies(false);
  for (const header of [undefined, '', ';;;', 'access', 'access=', '=x', 'accessx=1']) {
    expect(cookies.readLogin(header)).toEqual({ accessToken: null, refreshToken: null });
  }
});
