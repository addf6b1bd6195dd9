import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { openSecrets } from '#server/domain/bot-secrets/sealed-secrets.ts';
import { botSecretListSchema } from '#server/http/schemas/bot-secrets.ts';
import type { Viewer } from '#server/services.ts';
import { createSecretBox } from '#server/shared/secret-box.ts';
import { type ApiRequest, bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createSpecBot } from '#tests/factories/create-spec-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { TEST_SECRETS_KEY, useTestApp } from '#tests/factories/test-app.ts';
import { webSpec } from '#tests/factories/web-spec.ts';

const VALUE = 'shop-live-key-0123456789';

const { url, db, services, logLines } = await useTestApp();
const box = createSecretBox(TEST_SECRETS_KEY);

let mona: Viewer;
let headers: { authorization: string };

beforeAll(async () => {
  mona = await createUser(db);
  headers = await bearerOf(services, mona);
});

const newBot = () => createSpecBot(db, mona.id, webSpec);

async function ask(botId: string, wish: ApiRequest & { query?: string } = {}) {
  const { query = '', ...request } = wish;
  return callApi(url, `/api/bots/${botId}/secrets${query}`, { headers, ...request });
}

async function rows(botId: string, wish: Parameters<typeof ask>[1] = {}) {
  const answer = await ask(botId, wish);
  expect([answer.status, answer.code]).toEqual([200, null]);
  return botSecretListSchema.parse(answer.body).rows;
}

const put = (name: string, value: string) => ({ method: 'PUT', body: { name, value } }) as const;

test('a bot tells which keys it needs, and a set one by its last four characters', async () => {
  const botId = await newBot();
  expect(await rows(botId)).toEqual([{ name: 'SHOP_KEY', isNeeded: true, set: null }]);
  const [secret] = await rows(botId, put('SHOP_KEY', ` ${VALUE}\n`));
  expect(secret).toMatchObject({ name: 'SHOP_KEY', set: { lastFour: '6789' } });
  const lookup = await openSecrets(db.prisma, box, botId);
  expect(lookup('SHOP_KEY')).toBe(VALUE);
  expect(lookup('OTHER')).toBeUndefined();
});

test('a key is replaced, and removed', async () => {
  const botId = await newBot();
  await rows(botId, put('SHOP_KEY', VALUE));
  const [replaced] = await rows(botId, put('SHOP_KEY', 'another-live-key-abcdef'));
  expect(replaced?.set?.lastFour).toBe('cdef');
  const removed = await rows(botId, { method: 'DELETE', query: '?name=SHOP_KEY' });
  expect(removed).toEqual([{ name: 'SHOP_KEY', isNeeded: true, set: null }]);
  const again = await ask(botId, { method: 'DELETE', query: '?name=SHOP_KEY' });
  expect([again.status, again.code]).toEqual([404, 'secret/not-found']);
});

test('one that the shown version does not need is still shown, so that it can be removed', async () => {
  const botId = await newBot();
  const shown = await rows(botId, put('OLD_KEY', VALUE));
  expect(shown.map(({ name, isNeeded }) => [name, isNeeded])).toEqual([
    ['OLD_KEY', false],
    ['SHOP_KEY', true],
  ]);
});

test('of a short value nothing is shown', async () => {
  const [secret] = await rows(await newBot(), put('SHOP_KEY', 'hunter2'));
  expect(secret?.set?.lastFour).toBe('');
});

test('the value stands nowhere: not in the database, in audit events, in answers or in logs', async () => {
  const botId = await newBot();
  const answer = await ask(botId, put('SHOP_KEY', VALUE));
  await ask(botId, put('SHOP_KEY', `${VALUE}é`));
  const { rows: stored } = await db.pool.query('select * from bot_secrets');
  const events = await db.prisma.auditEvent.findMany({ where: { targetId: botId } });
  for (const place of [answer.body, stored, events, logLines]) {
    expect(JSON.stringify(place)).not.toContain(VALUE);
  }
  expect(events.map(({ type, actorId, before, after }) => [type, actorId, before, after])).toEqual([
    [
      'bot_secret.set',
      mona.id,
      { name: 'SHOP_KEY', isSet: false },
      { name: 'SHOP_KEY', isSet: true },
    ],
  ]);
});

test('what cannot be audited does not happen', async () => {
  const botId = await newBot();
  await db.pool.query(
    `alter table audit_events add constraint audit_broken check (type not like 'bot_secret%') not valid`,
  );
  try {
    expect((await ask(botId, put('SHOP_KEY', VALUE))).status).toBe(500);
  } finally {
    await db.pool.query('alter table audit_events drop constraint audit_broken');
  }
  expect((await rows(botId))[0]?.set).toBeNull();
});

test('a value that was moved to another bot or name, or sealed by another key, is not set', async () => {
  const [one, two] = [await newBot(), await newBot()];
  await rows(one, put('SHOP_KEY', VALUE));
  await db.pool.query(
    `insert into bot_secrets (id, bot_id, name, sealed_value, last_four)
     select gen_random_uuid(), $2, name, sealed_value, last_four from bot_secrets where bot_id = $1`,
    [one, two],
  );
  expect((await rows(two))[0]?.set).toBeNull();
  const lookup = await openSecrets(db.prisma, box, two);
  expect(lookup('SHOP_KEY')).toBeUndefined();
  const otherBox = createSecretBox(randomBytes(32).toString('base64'));
  expect((await openSecrets(db.prisma, otherBox, one))('SHOP_KEY')).toBeUndefined();
});

test('the database takes nothing that is not sealed', async () => {
  const botId = await newBot();
  const insert = db.pool.query(
    `insert into bot_secrets (id, bot_id, name, sealed_value, last_four)
     values (gen_random_uuid(), $1, 'SHOP_KEY', $2, '')`,
    [botId, VALUE],
  );
  await expect(insert).rejects.toThrow('bot_secrets_sealed_check');
});

test.each([
  [{ name: 'SHOP_KEY' }, 'request/invalid'],
  [{ name: 'SHOP_KEY', value: 7 }, 'request/invalid'],
  [{ name: 'SHOP_KEY', value: VALUE, botId: 'x' }, 'request/invalid'],
  [{ name: 'shop_key', value: VALUE }, 'secret/name-invalid'],
  [{ name: '__proto__', value: VALUE }, 'secret/name-invalid'],
  [{ name: 'A'.repeat(41), value: VALUE }, 'secret/name-invalid'],
  [{ name: 'SHOP_KEY', value: '' }, 'secret/value-invalid'],
  [{ name: 'SHOP_KEY', value: ' \n ' }, 'secret/value-invalid'],
  [{ name: 'SHOP_KEY', value: 'a\r\nX-Evil: 1' }, 'secret/value-invalid'],
  [{ name: 'SHOP_KEY', value: 'مفتاح' }, 'secret/value-invalid'],
  [{ name: 'SHOP_KEY', value: 'x'.repeat(2_001) }, 'secret/value-invalid'],
])('%j is refused and nothing is stored', async (body, code) => {
  const botId = await newBot();
  const answer = await ask(botId, { method: 'PUT', body });
  expect([answer.status, answer.code]).toEqual([400, code]);
  expect((await rows(botId))[0]?.set).toBeNull();
});

test('a bot keeps fifty keys at most', async () => {
  const botId = await newBot();
  for (let index = 0; index < 50; index += 1) {
    const input = { name: `KEY_${index}`, value: VALUE };
    await services.botSecrets.set(mona, botId, input, testOrigin);
  }
  const answer = await ask(botId, put('ONE_MORE', VALUE));
  expect([answer.status, answer.code]).toEqual([409, 'secret/too-many']);
  expect((await ask(botId, put('KEY_7', VALUE))).status).toBe(200);
});

test("keys of other people's bots do not exist", async () => {
  const botId = await newBot();
  await rows(botId, put('SHOP_KEY', VALUE));
  const strangers = await bearerOf(services, await createUser(db));
  for (const wish of [
    {},
    put('SHOP_KEY', 'x'),
    { method: 'DELETE', query: '?name=SHOP_KEY' } as const,
  ]) {
    const answer = await ask(botId, { ...wish, headers: strangers });
    expect([answer.status, answer.code]).toEqual([404, 'bot/not-found']);
  }
  expect((await ask('not-an-id')).code).toBe('bot/not-found');
  expect((await rows(botId))[0]?.set).not.toBeNull();
});
