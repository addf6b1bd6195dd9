import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { blueprintListSchema, blueprintSchema, botSchema } from '#server/http/schemas/bots.ts';
import type { Viewer } from '#server/services.ts';
import { bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services } = await useTestApp();

let mona: Viewer;
let headers: { authorization: string };

beforeAll(async () => {
  mona = await createUser(db, { credits: 10 });
  headers = await bearerOf(services, mona);
});

const ids = BLUEPRINTS.map(({ id }) => id);
const make = (body: object) => callApi(url, '/api/bots/from-blueprint', { body, headers });

describe('the gallery', () => {
  test('is open to everybody, with a name and a line in both languages for each template', async () => {
    const { rows } = blueprintListSchema.parse((await callApi(url, '/api/blueprints')).body);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const { name, summary } of rows) {
      for (const text of [name, summary]) expect([text.ar, text.en]).not.toContain('');
    }
  });

  test.each(ids)('%s shows a conversation that the bot really has', async (id) => {
    const asked = { headers: { 'accept-language': 'ar' } };
    const { body } = await callApi(url, `/api/blueprints/${id}`, asked);
    const { example, spec } = blueprintSchema.parse(body);
    expect(spec).toEqual(blueprintSpec(id));
    const speakers = new Set(example?.lines.map(({ who }) => who));
    expect([...speakers]).toEqual(expect.arrayContaining(['customer', 'bot']));
    expect(example?.title).toMatch(/[\u0600-\u06ff]/);
  });

  test('has nothing else', async () => {
    const answer = await callApi(url, '/api/blueprints/constructor');
    expect([answer.status, answer.code]).toEqual([404, 'blueprint/not-found']);
  });
});

describe('a bot from a template', () => {
  test.each(ids)('%s is proven, free, and holds what the template holds', async (blueprintId) => {
    const answer = await make({ blueprintId });
    expect(answer.status).toBe(201);
    const bot = botSchema.parse(answer.body);
    const spec = blueprintSpec(blueprintId);
    expect(bot).toMatchObject({ engine: 'blueprint', runId: null, proofPassed: true });
    expect(bot.proof?.specHash).toBe(spec && specHash(spec));
    const events = await db.prisma.auditEvent.findMany({ where: { targetId: bot.id } });
    expect(events).toMatchObject([
      { type: 'bot.created_from_blueprint', actorId: mona.id, after: { blueprintId } },
    ]);
    await expect(services.credits.balance(mona)).resolves.toEqual({
      availableCredits: 10,
      heldCredits: 0,
    });
  });

  test.each(ids)('%s bears the business’s own name and is proven under it', async (blueprintId) => {
    const answer = await make({ blueprintId, name: '  بيت الورد – Rose House $& ' });
    const bot = botSchema.parse(answer.body);
    expect(bot).toMatchObject({ name: 'بيت الورد – Rose House $&', proofPassed: true });
    const former = Object.values(blueprintSpec(blueprintId)?.name ?? {});
    const { blocks } = bot.spec;
    for (const name of former) expect(JSON.stringify(blocks)).not.toContain(name);
  });

  test('is made once for a key', async () => {
    const wish = { blueprintId: ids[0], idempotencyKey: randomUUID() };
    const made = await Promise.all([make(wish), make(wish)]);
    const [first, second] = made.map(({ body }) => botSchema.parse(body).id);
    expect(second).toBe(first);
    const other = await make({ ...wish, name: 'Another' });
    expect(other.code).toBe('bot/idempotency-conflict');
  });

  test.each([
    ['no such template', { blueprintId: 'nothing' }, 404, 'blueprint/not-found'],
    ['an empty name', { name: '   ' }, 400, 'bot/invalid-name'],
    ['a long name', { name: 'x'.repeat(61) }, 400, 'bot/invalid-name'],
    ['two lines', { name: 'a\nb' }, 400, 'bot/invalid-name'],
    ['a placeholder', { name: '{{phone}}' }, 400, 'bot/invalid-name'],
    ['a hidden character', { name: 'a\u202eb' }, 422, 'bot/invalid-spec'],
    ['a NUL', { name: 'a\0b' }, 400, 'request/invalid'],
    ['a field too many', { spec: {} }, 400, 'request/invalid'],
  ])('is refused with %s, and nothing is stored', async (_name, wish, status, code) => {
    const before = await db.prisma.bot.count();
    const answer = await make({ blueprintId: ids[0], ...wish });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(await db.prisma.bot.count()).toBe(before);
  });
});
