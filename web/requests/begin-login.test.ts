import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { action as logIn } from '#web/routes/login.tsx';
import { action as signUp } from '#web/routes/signup.tsx';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';

const login = {
  viewer: approvedViewer,
  tokens: {
    accessToken: 'token',
    accessTokenExpiresAt: '2026-11-22T12:15:00.000Z',
    refreshToken: 'refresh',
    refreshTokenExpiresAt: '2026-12-22T12:00:00.000Z',
  },
};

function post(path: string, fields: Record<string, string>): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
}

describe('logging in', () => {
  test('leads to the page that asked for it, with the login cookies', async () => {
    const context = fakeContext({ services: { accounts: { logIn: async () => login } } });
    const request = post('/login?next=/bots/new', { email: 'a@b.co', password: 'secret' });
    const response = await logIn({ context, request, params: {} });
    expect(response).toBeInstanceOf(Response);
    if (!(response instanceof Response)) return;
    expect(response.headers.get('Location')).toBe('/bots/new');
    expect(response.headers.get('Set-Cookie')).toBe('access=token');
  });

  test('wrong credentials keep the e-mail and never send the password back', async () => {
    const refuse = () =>
      Promise.reject(new FakeFailure({ code: 'auth/wrong-credentials', status: 401 }));
    const context = fakeContext({ services: { accounts: { logIn: refuse } } });
    const request = post('/login', { email: 'a@b.co', password: 'secret-word' });
    const answer = await logIn({ context, request, params: {} });
    expect(answer).toMatchObject({
      data: { email: 'a@b.co', failure: 'Sentence of auth/wrong-credentials.', problems: {} },
      init: { status: 401 },
    });
    expect(JSON.stringify(answer)).not.toContain('secret-word');
  });

  test('an empty form names every field and asks no service', async () => {
    const request = post('/login', { email: ' ', password: '' });
    expect(await logIn({ context: fakeContext(), request, params: {} })).toMatchObject({
      data: { problems: { email: 'emailMissing', password: 'passwordMissing' } },
      init: { status: 400 },
    });
  });
});

describe('signing up', () => {
  test('a short password is refused before an account is made', async () => {
    const request = post('/signup', { email: 'a@b.co', password: 'short' });
    expect(await signUp({ context: fakeContext(), request, params: {} })).toMatchObject({
      data: { problems: { password: 'passwordShort' } },
    });
  });

  test('the account speaks the language of the page', async () => {
    const register = vi.fn<Services['accounts']['register']>(async () => login);
    const context = fakeContext({ locale: 'ar', services: { accounts: { register } } });
    const request = post('/signup', { email: ' A@b.co ', password: 'long enough words' });
    await signUp({ context, request, params: {} });
    expect(register).toHaveBeenCalledWith(
      { email: 'A@b.co', password: 'long enough words', locale: 'ar' },
      context.origin,
    );
  });
});
