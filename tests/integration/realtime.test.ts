import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { type FactoryEvent, notify } from '#server/domain/db/notify.ts';
import type { Viewer } from '#server/services.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser, TEST_PASSWORD } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services } = await useTestApp();
const open: Socket[] = [];

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

async function tokenOf(viewer: Viewer): Promise<string> {
  const input = { email: viewer.email, password: TEST_PASSWORD };
  return (await services.accounts.logIn(input, testOrigin)).tokens.accessToken;
}

function connect(extraHeaders: Record<string, string>): Promise<Socket> {
  const socket = io(url, {
    path: '/live',
    extraHeaders,
    reconnection: false,
    transports: ['websocket'],
  });
  open.push(socket);
  return new Promise((resolve, reject) => {
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', reject);
  });
}

async function connectAs(viewer: Viewer): Promise<Socket> {
  return connect({ cookie: `access=${await tokenOf(viewer)}` });
}

/** Everything that a socket hears until the message with this name. */
function heardUntil(socket: Socket, last: string): Promise<readonly (readonly unknown[])[]> {
  const heard: unknown[][] = [];
  return new Promise((resolve) => {
    socket.onAny((name: string, ...parts: unknown[]) => {
      heard.push([name, ...parts]);
      if (name === last) resolve(heard);
    });
  });
}

function tell(event: FactoryEvent): Promise<void> {
  return inTransaction(db, (tx) => notify(tx, event));
}

test('a page hears of its own runs, bots, credits and account, and of nobody else', async () => {
  const [mona, ali] = [await createUser(db), await createUser(db)];
  const [runOfMona, runOfAli] = [await createRun(db, mona.id), await createRun(db, ali.id)];
  const heard = heardUntil(await connectAs(mona), 'account_changed');
  await tell({ type: 'run_changed', runId: runOfAli.id, userId: ali.id });
  await tell({ type: 'run_changed', runId: runOfMona.id, userId: mona.id });
  const [botOfAli, botOfMona] = [randomUUID(), randomUUID()];
  await tell({ type: 'bot_changed', botId: botOfAli, userId: ali.id });
  await tell({ type: 'bot_changed', botId: botOfMona, userId: mona.id });
  await tell({ type: 'credits_changed', userId: mona.id });
  await tell({ type: 'account_changed', userId: ali.id });
  await tell({ type: 'account_changed', userId: mona.id });
  expect(await heard).toEqual([
    ['run_changed', { runId: runOfMona.id }],
    ['bot_changed', { botId: botOfMona }],
    ['credits_changed'],
    ['account_changed'],
  ]);
});

test('when an admin approves, the waiting page hears of it', async () => {
  const admin = await createUser(db, { role: 'ADMIN' });
  const waiting = await createUser(db, { status: 'PENDING' });
  const heard = heardUntil(await connectAs(waiting), 'account_changed');
  await services.accounts.approve(admin, { userId: waiting.id, credits: 20 }, testOrigin);
  expect((await heard).map(([name]) => name)).toContain('account_changed');
});

test('a run is watched only by its owner', async () => {
  const [mona, ali] = [await createUser(db), await createUser(db)];
  const { id } = await createRun(db, mona.id);
  expect(await (await connectAs(mona)).emitWithAck('watch_run', id)).toBe(true);
  const stranger = await connectAs(ali);
  for (const wish of [id, 'not-an-id', null, { id }]) {
    expect(await stranger.emitWithAck('watch_run', wish)).toBe(false);
  }
});

test('a program connects with a bearer token', async () => {
  const token = await tokenOf(await createUser(db));
  expect((await connect({ authorization: `Bearer ${token}` })).connected).toBe(true);
});

test.each([
  ['without a login', {}, 'auth/required'],
  ['with a token of nobody', { cookie: 'access=abc.def.ghi' }, 'auth/token-invalid'],
])('%s nobody listens', async (_name, headers, code) => {
  await expect(connect(headers)).rejects.toThrow(code);
});

test('a page of another site opens no socket with our cookies', async () => {
  const cookie = `access=${await tokenOf(await createUser(db))}`;
  await expect(connect({ cookie, origin: 'https://evil.example' })).rejects.toThrow(
    'websocket error',
  );
});

test('when the database connection breaks, pages are told to look again and hear of new changes', async () => {
  const viewer = await createUser(db);
  const socket = await connectAs(viewer);
  const resync = heardUntil(socket, 'resync');
  await db.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'LISTEN%'`,
  );
  await resync;
  const heard = heardUntil(socket, 'credits_changed');
  await tell({ type: 'credits_changed', userId: viewer.id });
  expect(await heard).toEqual([['credits_changed']]);
});
