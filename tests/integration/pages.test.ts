import { connect } from 'node:net';
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { Router } from 'express';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

/** A dashboard of one address, which shows what a page gets and does what a login page does. */
const build: ServerBuild = {
  mode: 'production',
  entry: { module: { default: () => new Response('no page') } },
  routes: {
    probe: {
      id: 'probe',
      path: '*',
      module: {
        loader: ({ context }: LoaderFunctionArgs) => {
          const { viewer, locale, cspNonce, publicUrl } = context;
          const failure = context.describeError(new Error('a secret of ours'));
          return Response.json({
            email: viewer?.email ?? null,
            locale,
            cspNonce,
            publicUrl,
            failure,
          });
        },
        action: async ({ context, request }: ActionFunctionArgs) => {
          const form = Object.fromEntries(await request.formData());
          const headers = new Headers();
          if (form['act'] === 'logout') await context.login.end(headers);
          else if (form['act'] === 'locale') context.rememberLocale(headers, 'ar');
          else
            context.login.begin(
              headers,
              await context.services.accounts.logIn(form, context.origin),
            );
          return Response.json({ email: form['email'] ?? null }, { headers });
        },
        default: undefined,
      },
    },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
};

const { url, db, logLines } = await useTestApp({
  openPages: async () => ({
    assets: Router(),
    build,
    viteDevServer: false,
    close: () => Promise.resolve(),
  }),
});

const shownSchema = z.object({
  email: z.string().nullable(),
  locale: z.string(),
  cspNonce: z.string(),
  publicUrl: z.string(),
  failure: z.object({ code: z.string(), message: z.string(), status: z.number() }),
});

async function show(headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/page`, { headers });
  return { response, shown: shownSchema.parse(await response.json()) };
}

function post(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${url}/page`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  });
}

function cookieHeader(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

test('a visitor logs in by a form, is known on the next page, and logs out', async () => {
  const { email } = await createUser(db, { locale: 'ar' });
  const cookie = cookieHeader(await post({ email, password: TEST_PASSWORD }));
  expect((await show({ cookie })).shown).toMatchObject({ email, locale: 'ar' });

  const out = await post({ act: 'logout' }, { cookie });
  expect(out.headers.getSetCookie().every((line) => line.includes('Max-Age=0'))).toBe(true);
  expect((await show({ cookie })).shown.email).toBeNull();
});

test('a form posted with an expired access cookie still counts, and the login goes on', async () => {
  const { email } = await createUser(db);
  const login = cookieHeader(await post({ email, password: TEST_PASSWORD }));
  const refresh = login.split('; ').find((part) => part.startsWith('refresh=')) ?? '';
  const posted = await post({ act: 'locale' }, { cookie: refresh });
  expect(posted.status).toBe(200);
  expect((await show({ cookie: cookieHeader(posted) })).shown.email).toBe(email);
});

test('the language: cookie before browser, English without a wish', async () => {
  expect((await show()).shown.locale).toBe('en');
  expect((await show({ 'accept-language': 'ar' })).shown.locale).toBe('ar');
  const cookie = cookieHeader(await post({ act: 'locale' }));
  expect((await show({ 'accept-language': 'en', cookie })).shown.locale).toBe('ar');
});

test('the nonce of the page is the one of its security policy', async () => {
  const { response, shown } = await show();
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain(`'nonce-${shown.cspNonce}'`);
});

test('an unexpected error becomes a sentence; what it said goes to the log alone', async () => {
  const { shown } = await show({ 'accept-language': 'en' });
  expect(shown.failure).toMatchObject({ code: 'internal/unexpected', status: 500 });
  expect(shown.failure.message).not.toContain('secret');
  expect(logLines.join('')).toContain('a secret of ours');
});

test('a form in Arabic arrives unharmed', async () => {
  const response = await post({ email: 'منى', act: 'locale' });
  expect(await response.json()).toEqual({ email: 'منى' });
});

test('a Host header that is no host is a bad request, not a failure of ours', async () => {
  const { port } = new URL(url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('GET /page HTTP/1.1\r\nHost: [::bad\r\nConnection: close\r\n\r\n');
    });
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});
