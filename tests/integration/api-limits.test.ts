import { expect, test } from 'vitest';
import { callApi } from '#tests/factories/api-client.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url } = await useTestApp({ rateLimitFactor: 0.05 });

test('who tries to log in too often is told when to come back', async () => {
  const body = { email: 'nobody@example.com', password: 'a wrong passphrase' };
  const codes = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answer = await callApi(url, '/api/auth/login', { body });
    codes.push(answer.code);
    if (answer.code !== 'request/too-many') continue;
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.body).toMatchObject({ error: { retryable: true } });
  }
  expect(codes).toEqual([...Array(3).fill('auth/wrong-credentials'), 'request/too-many']);
});

test('other requests are still answered, and a forwarding header gives no new count', async () => {
  expect((await callApi(url, '/health/live')).status).toBe(200);
  expect((await callApi(url, '/api/me')).code).toBe('auth/required');
  const body = { email: 'nobody@example.com', password: 'a wrong passphrase' };
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  expect((await callApi(url, '/api/auth/login', { body, headers })).code).toBe('request/too-many');
});
