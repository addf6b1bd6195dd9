import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { botSchema } from '#server/http/schemas/bots.ts';
import { invalidSpecErrorSchema } from '#server/http/schemas/errors.ts';
import type { Viewer } from '#server/services.ts';
import { type ApiAnswer, bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services, logLines } = await useTestApp();

let mona: Viewer;
let headers: { authorization: string };

beforeAll(async () => {
  mona = await createUser(db, { credits: 50, locale: 'ar' });
  headers = await bearerOf(services, mona);
});

const importSpec = (spec: unknown, more: object = {}) =>
  callApi(url, '/api/bots/import', { body: { spec, ...more }, headers });

const importText = (rawBody: string) => callApi(url, '/api/bots/import', { rawBody, headers });

/** Everything that an import could leave behind. */
async function traces() {
  const { prisma } = db;
  const balance = await services.credits.balance(mona);
  const [bots, versions, proofs, runs, events, entries] = await Promise.all([
    prisma.bot.count(),
    prisma.botVersion.count(),
    prisma.proof.count(),
    prisma.run.count(),
    prisma.auditEvent.count(),
    prisma.ledgerEntry.count(),
  ]);
  return { balance, bots, versions, proofs, runs, events, entries };
}

const detailsOf = ({ body }: ApiAnswer) => invalidSpecErrorSchema.parse(body).error.details;

/** Without its question for the phone, in a currency that is none, with a story that goes wrong. */
function brokenSpec() {
  const spec = pizzaSpec();
  const [first, ...others] = spec.stories;
  if (!first) throw new Error('the example has no story');
  const turn = { customer: { text: 'hello' }, expect: [{ says: 'Something else' }] };
  return {
    ...spec,
    blocks: spec.blocks.filter(({ id }) => id !== 'phone'),
    stories: [{ ...first, turns: [turn] }, ...others],
  };
}

describe('importing', () => {
  test('a proven spec makes a bot with its first version and its proof, free and audited', async () => {
    const before = await traces();
    const answer = await importSpec(pizzaSpec());
    expect(answer.status).toBe(201);
    const bot = botSchema.parse(answer.body);
    expect(bot).toMatchObject({
      name: 'بيتزا لويجي',
      state: 'DRAFT',
      engine: 'import',
      versionNumber: 1,
      runId: null,
      proof: { passed: true, isCurrent: true, specHash: specHash(pizzaSpec()) },
    });
    expect(bot.spec).toEqual(pizzaSpec());
    expect(await traces()).toEqual({
      ...before,
      bots: before.bots + 1,
      versions: before.versions + 1,
      proofs: before.proofs + 1,
      events: before.events + 1,
    });
    const events = await db.prisma.auditEvent.findMany({ where: { targetId: bot.id } });
    expect(events).toMatchObject([
      {
        type: 'bot.imported',
        actorId: mona.id,
        after: { name: 'بيتزا لويجي', specHash: specHash(pizzaSpec()) },
      },
    ]);
  });

  test('an exported spec comes back as it was', async () => {
    const { body } = await importSpec(pizzaSpec());
    const { id } = botSchema.parse(body);
    const exported = await callApi(url, `/api/bots/${id}/spec`, { headers });
    expect(exported.status).toBe(200);
    expect(exported.headers.get('content-type')).toMatch(/^application\/json/);
    expect(exported.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('بيتزا-لويجي.json')}`,
    );
    expect(exported.body).toEqual(pizzaSpec());
    const again = botSchema.parse((await importSpec(exported.body)).body);
    expect(again.proof?.specHash).toBe(specHash(pizzaSpec()));
  });

  test('a spec of the first version of the language is read as one of today', async () => {
    const { persona: _, ...spec } = pizzaSpec();
    const bot = botSchema.parse((await importSpec({ ...spec, specVersion: 1 })).body);
    expect(bot.spec).toEqual(pizzaSpec());
  });

  test('the same key makes one bot, also when both requests arrive at once', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all([
      importSpec(pizzaSpec(), { idempotencyKey }),
      importSpec(pizzaSpec(), { idempotencyKey }),
    ]);
    const again = await callApi(url, '/api/bots/import', {
      body: { spec: pizzaSpec() },
      headers: { ...headers, 'idempotency-key': idempotencyKey },
    });
    const ids = [...answers, again].map(({ body }) => botSchema.parse(body).id);
    expect(new Set(ids).size).toBe(1);
    const other = await importSpec({ ...pizzaSpec(), persona: 'Calm' }, { idempotencyKey });
    expect([other.status, other.code]).toEqual([409, 'bot/idempotency-conflict']);
  });

  test('a spec of a megabyte is taken', async () => {
    const spec = { ...pizzaSpec(), knowledge: knowledge(115), stories: [] };
    expect(JSON.stringify(spec).length).toBeGreaterThan(900_000);
    expect((await importSpec(spec)).status).toBe(201);
  });
});

const knowledge = (entries: number) =>
  Array.from({ length: entries }, (_, index) => ({
    id: `entry_${index}`,
    question: { ar: `سؤال ${index}`, en: `Question ${index}` },
    answer: { ar: 'جواب '.repeat(800), en: 'answer '.repeat(560) },
  }));

describe('a broken spec is refused with all that is wrong, stored nowhere and charged nothing', () => {
  test('in its shape', async () => {
    const before = await traces();
    const { flows: _, ...spec } = pizzaSpec();
    const [first, ...blocks] = spec.blocks;
    const answer = await importSpec({
      ...spec,
      currency: 'pounds',
      description: { ar: 'خفي\u202e' },
      blocks: [{ ...first, type: 'dance' }, ...blocks],
    });
    expect([answer.status, answer.code]).toEqual([422, 'bot/invalid-spec']);
    const { problems, violations } = detailsOf(answer);
    expect(problems).toEqual([
      {
        code: 'spec/forbidden-character',
        pointer: '/description/ar',
        message: 'يوجد هنا حرف لا تراه العين (\u2066U+202E\u2069).',
        blockId: null,
        step: null,
      },
      expect.objectContaining({ code: 'spec/wrong-form', pointer: '/currency' }),
      expect.objectContaining({ code: 'spec/missing', pointer: '/flows' }),
      expect.objectContaining({
        code: 'spec/wrong-value',
        pointer: '/blocks/0/type',
        blockId: first?.id,
      }),
    ]);
    expect(violations).toEqual([]);
    expect(await traces()).toEqual(before);
  });

  test('in its proof, in the caller’s language', async () => {
    const before = await traces();
    const answer = await importSpec(brokenSpec());
    expect([answer.status, answer.code]).toEqual([422, 'bot/invalid-spec']);
    const { problems, violations, violationCount, failedStories } = detailsOf(answer);
    expect(problems).toEqual([]);
    expect(violations).toContainEqual({
      code: 'reference/missing',
      severity: 'error',
      class: 'model',
      blockId: 'name',
      pointer: expect.stringMatching(/^\/blocks\/\d+$/),
      step: 'ما اسمك؟',
      sentence: expect.stringContaining('لا يوجد عنصر باسم phone'),
      hint: expect.stringMatching(/[\u0600-\u06ff]/),
    });
    expect(violationCount).toBe(violations.length);
    expect(failedStories).toContainEqual(
      expect.objectContaining({
        turn: 1,
        expected: '{"says":"Something else"}',
        title: expect.stringMatching(/[\u0600-\u06ff]/),
      }),
    );
    expect(await traces()).toEqual(before);
  });

  test('with two steps of one name', async () => {
    const spec = pizzaSpec();
    const answer = await importSpec({ ...spec, blocks: [...spec.blocks, ...spec.blocks] });
    const codes = detailsOf(answer).violations.map(({ code }) => code);
    expect(codes).toContain('id/duplicate');
  });

  test('what code could mend is not mended silently', async () => {
    const answer = await importSpec({ ...pizzaSpec(), languages: ['en'] });
    expect(detailsOf(answer).violations).toContainEqual(
      expect.objectContaining({ code: 'spec/default-language', class: 'auto' }),
    );
  });

  test('of more mistakes than anybody reads, the first five hundred come, and their number', async () => {
    const spec = pizzaSpec();
    const lost = Array.from({ length: 200 }, (_, index) => ({
      id: `lost_${index}`,
      type: 'message',
      text: { ar: 'ضائع' },
      next: 'nowhere',
    }));
    const answer = await importSpec({ ...spec, blocks: [...spec.blocks, ...lost] });
    const { violations, violationCount } = detailsOf(answer);
    expect(violations).toHaveLength(500);
    expect(violationCount).toBeGreaterThan(500);
  });
});

describe('a body from outside never breaks the platform', () => {
  test.each<[string, string, number, string]>([
    ['broken JSON', '{"spec":', 400, 'request/not-json'],
    ['no object', '[]', 400, 'request/invalid'],
    ['no spec', '{}', 400, 'request/invalid'],
    ['null', '{"spec":null}', 422, 'bot/invalid-spec'],
    ['a field too many', '{"spec":{},"more":1}', 400, 'request/invalid'],
    ['a prototype key around the spec', '{"spec":{},"__proto__":{}}', 400, 'request/invalid'],
    ['a prototype key in it', '{"spec":{"__proto__":{"a":1}}}', 422, 'bot/invalid-spec'],
    ['lone surrogates', '{"spec":{"name":{"ar":"\\ud83c"}}}', 422, 'bot/invalid-spec'],
    ['a NUL', '{"spec":{"name":{"ar":"\\u0000"}}}', 422, 'bot/invalid-spec'],
    [
      'a key that cannot be stored',
      '{"spec":{},"idempotencyKey":"\\u0000"}',
      400,
      'request/invalid',
    ],
    [
      '100,000 lists',
      `{"spec":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      422,
      'bot/invalid-spec',
    ],
    [
      '100,000 objects',
      `{"spec":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      422,
      'bot/invalid-spec',
    ],
    ['two megabytes', `{"spec":{"name":"${'x'.repeat(2_000_000)}"}}`, 422, 'bot/invalid-spec'],
    ['ten megabytes', `{"spec":{"name":"${'x'.repeat(10_000_000)}"}}`, 413, 'request/too-large'],
  ])('%s is refused clearly', async (_name, rawBody, status, code) => {
    const answer = await importText(rawBody);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test('other routes keep their smaller limit, and fear no deep or strange body either', async () => {
    const at = (path: string, rawBody: string) => callApi(url, path, { rawBody, headers });
    const codes = [
      await at('/api/runs', `{"prompt":"${'x'.repeat(300_000)}"}`),
      await at('/api/runs', `{"prompt":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      await at('/api/runs', '{"prompt":"a bot","__proto__":{"a":"b"}}'),
    ].map(({ status, code }) => [status, code]);
    expect(codes).toEqual([
      [413, 'request/too-large'],
      [400, 'request/invalid'],
      [400, 'request/invalid'],
    ]);
    expect(logLines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('nobody without an approved account gets so far', async () => {
    const pending = await bearerOf(services, await createUser(db, { status: 'PENDING' }));
    const answer = await callApi(url, '/api/bots/import', {
      body: { spec: pizzaSpec() },
      headers: pending,
    });
    expect([answer.status, answer.code]).toEqual([403, 'account/not-approved']);
  });
});

test('the spec of somebody else’s bot does not exist', async () => {
  const { id } = botSchema.parse((await importSpec(pizzaSpec())).body);
  const stranger = await bearerOf(services, await createUser(db));
  const answer = await callApi(url, `/api/bots/${id}/spec`, { headers: stranger });
  expect([answer.status, answer.code]).toEqual([404, 'bot/not-found']);
});
