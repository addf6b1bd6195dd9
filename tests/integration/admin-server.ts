import { createServer } from 'node:http';
import express, { type Request } from 'express';
import { afterAll } from 'vitest';
import { mountAdmin } from '#admin/index.ts';
import { readDatamodel } from '#prisma/datamodel.ts';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import { createCredits } from '#server/domain/credits/create-credits.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Viewer } from '#server/services.ts';
import { systemClock } from '#server/shared/clock.ts';
import { TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';

/** One answer, read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export interface AdminServer {
  /** Calls the back office as this person, or as a stranger. A body makes it a POST of JSON. */
  call(viewer: Viewer | null, path: string, body?: unknown): Promise<Answer>;
  /** Any other kind of request. */
  send(viewer: Viewer | null, path: string, request: RequestInit): Promise<Answer>;
}

/** The back office over HTTP on the product's own services; people log in with real tokens. */
export async function useAdminServer(db: Db): Promise<AdminServer> {
  const accounts = createAccounts({
    db,
    clock: systemClock,
    accessTokenSecret: 'a secret of the tests, long enough to sign with',
  });
  const viewers = new WeakMap<Request, Viewer>();
  const app = express();
  app.set('query parser', 'simple');
  app.use(async (request, _response, next) => {
    const token = request.get('authorization')?.replace('Bearer ', '');
    if (token) viewers.set(request, await accounts.authenticate(token));
    next();
  });
  mountAdmin(app, {
    services: { accounts, credits: createCredits({ db }) },
    prisma: db.prisma,
    datamodel: readDatamodel(),
    viewerOf: (request) => viewers.get(request) ?? null,
    originOf: () => testOrigin,
    assetsFolder: null,
  });

  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => new Promise((closed) => server.close(closed)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;

  // Logging in is slow on purpose, so everybody does it once.
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = ({ email }: Viewer): Promise<string> => {
    const known = tokens.get(email);
    if (known) return known;
    const token = accounts
      .logIn({ email, password: TEST_PASSWORD }, testOrigin)
      .then((login) => login.tokens.accessToken);
    tokens.set(email, token);
    return token;
  };

  const send: AdminServer['send'] = async (viewer, path, request) => {
    const headers = new Headers(request.headers);
    if (viewer) headers.set('authorization', `Bearer ${await tokenOf(viewer)}`);
    const response = await fetch(`http://127.0.0.1:${port}/admin${path}`, {
      redirect: 'manual',
      ...request,
      headers,
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    };
  };
  return {
    send,
    call: (viewer, path, body) =>
      send(
        viewer,
        path,
        body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            },
      ),
  };
}
