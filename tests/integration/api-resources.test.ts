import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Route } from '#server/http/define-route.ts';
import { allRoutes } from '#server/http/routes/all-routes.ts';
import { botListSchema, botSchema } from '#server/http/schemas/bots.ts';
import { balanceSchema, creditEntrySchema, quoteSchema } from '#server/http/schemas/credits.ts';
import { runSchema } from '#server/http/schemas/runs.ts';
import { pageSchema } from '#server/http/schemas/shared.ts';
import type { Viewer } from '#server/services.ts';
import { bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createAppointmentBot } from '#tests/factories/create-appointment-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services } = await useTestApp();

const prompt = 'A bot that takes orders for a small bakery in Alexandria.';
let mona: Viewer;
let headers: { authorization: string };
let strangersHeaders: { authorization: string };

beforeAll(async () => {
  mona = await createUser(db, { credits: 100 });
  headers = await bearerOf(services, mona);
  strangersHeaders = await bearerOf(services, await createUser(db, { credits: 100 }));
});

const METHODS = {
  get: 'GET',
  post: 'POST',
  patch: 'PATCH',
  put: 'PUT',
  delete: 'DELETE',
} as const satisfies Record<Route['method'], string>;

function pathOf(route: Route): string {
  return `/api${route.path.replace('{id}', randomUUID())}`;
}

const guarded = allRoutes.filter(({ access }) => access === 'approved');
const wishes = guarded.map((route) => [route.method, route.path, route] as const);

test.each(wishes)('%s %s needs a login', async (_method, _path, route) => {
  const method = METHODS[route.method];
  const answer = await callApi(url, pathOf(route), { method });
  expect([answer.status, answer.code]).toEqual([401, 'auth/required']);
});

test.each([
  ['PENDING', 'account/not-approved'],
  ['REJECTED', 'account/rejected'],
  ['SUSPENDED', 'account/suspended'],
] as const)('a %s account reaches nothing that costs or calls AI', async (status, code) => {
  const refused = await bearerOf(services, await createUser(db, { status, credits: 100 }));
  for (const route of guarded) {
    const method = METHODS[route.method];
    const answer = await callApi(url, pathOf(route), { method, headers: refused });
    expect([route.path, answer.status, answer.code]).toEqual([route.path, 403, code]);
  }
});

test('a run is started once for a key, holds its maximum, and can be read', async () => {
  const wish = { body: { prompt }, headers: { ...headers, 'idempotency-key': randomUUID() } };
  const before = balanceSchema.parse((await callApi(url, '/api/credits', { headers })).body);
  const answers = await Promise.all([
    callApi(url, '/api/runs', wish),
    callApi(url, '/api/runs', wish),
  ]);
  const [run, again] = answers.map((answer) => runSchema.parse(answer.body));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(again?.id).toBe(run?.id);
  expect(run).toMatchObject({ state: 'QUEUED', prompt, chargedCredits: 0, locale: 'en' });

  const after = balanceSchema.parse((await callApi(url, '/api/credits', { headers })).body);
  expect(before.availableCredits - after.availableCredits).toBe(run?.maxCredits);

  const read = await callApi(url, `/api/runs/${run?.id}`, { headers });
  expect(runSchema.parse(read.body)).toEqual(run);
  const { body } = await callApi(url, '/api/runs?limit=1', { headers });
  expect(pageSchema(runSchema).parse(body).rows).toHaveLength(1);
});

test('a key in the body works like the header; another wish under it is a conflict', async () => {
  const idempotencyKey = randomUUID();
  const first = await callApi(url, '/api/runs', { body: { prompt, idempotencyKey }, headers });
  expect(first.status).toBe(201);
  const body = { prompt: `${prompt} And cakes.`, idempotencyKey };
  const other = await callApi(url, '/api/runs', { body, headers });
  expect([other.status, other.code]).toEqual([409, 'run/idempotency-conflict']);
});

test.each([
  ['no description', {}, 400, 'request/invalid'],
  ['an empty description', { prompt: '   ' }, 400, 'run/prompt-empty'],
  ['only emoji', { prompt: '🍕🍕🍕' }, 400, 'run/prompt-empty'],
  ['a novel', { prompt: 'word '.repeat(4_000) }, 400, 'run/prompt-too-long'],
  ['an unknown language', { prompt, locale: 'fr' }, 400, 'request/invalid'],
  ['an unknown field', { prompt, engine: 'model' }, 400, 'request/invalid'],
  ['half a character', { prompt: 'a bakery \ud83c' }, 400, 'request/invalid'],
  ['answers that are no texts', { prompt, answers: { city: 5 } }, 400, 'request/invalid'],
])(
  'a run with %s is refused, costs nothing and leaves nothing',
  async (_name, body, status, code) => {
    const before = await callApi(url, '/api/credits', { headers });
    const runs = await db.prisma.run.count();
    const answer = await callApi(url, '/api/runs', { body, headers });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect((await callApi(url, '/api/credits', { headers })).body).toEqual(before.body);
    expect(await db.prisma.run.count()).toBe(runs);
  },
);

test('who has too few credits is told how many are missing', async () => {
  const poor = await bearerOf(services, await createUser(db, { credits: 1 }));
  const answer = await callApi(url, '/api/runs', { body: { prompt }, headers: poor });
  expect([answer.status, answer.code]).toEqual([402, 'credits/not-enough']);
  expect(answer.body).toMatchObject({ error: { details: { available: 1 } } });
});

test('a bot is listed and read with its spec and its proof', async () => {
  const botId = await createAppointmentBot(db, mona.id);
  const { rows } = botListSchema.parse((await callApi(url, '/api/bots', { headers })).body);
  expect(rows.map(({ id }) => id)).toContain(botId);
  const bot = botSchema.parse((await callApi(url, `/api/bots/${botId}`, { headers })).body);
  expect(bot).toMatchObject({ versionNumber: 1, proofPassed: true, proof: { passed: true } });
});

test("other people's runs and bots do not exist", async () => {
  const run = await callApi(url, '/api/runs', { body: { prompt }, headers });
  const botId = await createAppointmentBot(db, mona.id);
  const { id: runId } = runSchema.parse(run.body);
  const codes = [];
  for (const path of [`/api/runs/${runId}`, `/api/bots/${botId}`]) {
    codes.push((await callApi(url, path, { headers: strangersHeaders })).code);
  }
  const begin = { body: {}, headers: strangersHeaders };
  codes.push((await callApi(url, `/api/bots/${botId}/simulations`, begin)).code);
  expect(codes).toEqual(['run/not-found', 'bot/not-found', 'bot/not-found']);
});

test.each([
  ['/api/runs/not-an-id', 404, 'run/not-found'],
  ['/api/bots/not-an-id', 404, 'bot/not-found'],
  ['/api/simulations/%00', 400, 'request/invalid'],
  ['/api/simulations/not-an-id', 404, 'simulation/not-found'],
  [`/api/runs/${'9'.repeat(5_000)}`, 400, 'request/invalid'],
  ['/api/runs?limit=0', 400, 'request/invalid'],
  ['/api/runs?limit=many', 400, 'request/invalid'],
  ['/api/runs?cursor=not-a-cursor', 400, 'request/invalid'],
  ['/api/runs?sort=name', 400, 'request/invalid'],
  ['/api/credits/entries?cursor=not-a-cursor', 400, 'request/invalid'],
  ['/api/credits/entries?limit=1&limit=2', 400, 'request/invalid'],
])('%s is answered clearly', async (path, status, code) => {
  const answer = await callApi(url, path, { headers });
  expect([answer.status, answer.code]).toEqual([status, code]);
});

test('credits: balance, history and quote', async () => {
  const { body } = await callApi(url, '/api/credits/entries', { headers });
  const page = pageSchema(creditEntrySchema).parse(body);
  expect(page.rows.at(-1)).toMatchObject({ kind: 'grant', amountCredits: 100 });
  const quote = quoteSchema.parse((await callApi(url, '/api/credits/quote', { headers })).body);
  expect(quote.usualCredits).toBeLessThanOrEqual(quote.maxCredits);
});

test('the engine is named, its keys are not', async () => {
  const { body } = await callApi(url, '/api/ai/status', { headers });
  expect(body).toEqual({ engine: 'builtin', provider: null, model: null, configured: true });
});
