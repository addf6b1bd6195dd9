import { randomUUID } from 'node:crypto';
import type { Prisma } from '@prisma/client';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { createBots } from '#server/domain/bots/create-bots.ts';
import { createDb } from '#server/domain/db/create-db.ts';
import { createHandlers } from '#server/jobs/handlers/create-handlers.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import { canonicalHash } from '#server/shared/canonical-hash.ts';
import { systemClock } from '#server/shared/clock.ts';
import { createAppointmentBot } from '#tests/factories/create-appointment-bot.ts';
import { createBot } from '#tests/factories/create-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useFactoryEvents } from '#tests/factories/use-factory-events.ts';
import { startWorkerProcess } from '#tests/factories/worker-process.ts';
import { useDatabase } from '#tests/setup/database.ts';

const { url } = await useDatabase();
const db = createDb(url, { max: 6 });
const waitFor = await useFactoryEvents(url);
afterAll(() => db.close());
const owner = await createUser(db);
const bots = createBots({ db });

const logLines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void logLines.push(line) });
const handlers = createHandlers({ db, clock: systemClock, engine: null, log });

beforeEach(() => {
  logLines.length = 0;
});

function proveVersions(wish: { engineVersion?: string; signal?: AbortSignal } = {}) {
  const { engineVersion = ENGINE_VERSION, signal = new AbortController().signal } = wish;
  return handlers.prove_versions({ engineVersion }, { signal, isLastAttempt: false });
}

const asJson = (value: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value));

/** A bot whose only proof is by an engine of the past, which the database believes. */
const oldBot = (spec: object) =>
  createBot(db, owner.id, { spec: asJson(spec), engineVersion: 'old' });

/** Without its question for the phone: something refers to it, so no proof can pass. */
function brokenSpec() {
  const spec = pizzaSpec();
  return { ...spec, blocks: spec.blocks.filter(({ id }) => id !== 'phone') };
}

/** A spec of the language's first version, as it was stored then. */
function firstVersionSpec() {
  const { persona: _, ...spec } = pizzaSpec();
  return { ...spec, specVersion: 1 };
}

const proofsOf = (versionId: string) =>
  db.prisma.proof.findMany({ where: { versionId }, orderBy: { createdAt: 'asc' } });

async function goLive(botId: string) {
  const { draftVersion } = await db.prisma.bot.findUniqueOrThrow({
    where: { id: botId },
    include: { draftVersion: true },
  });
  const { id = null, specHash: hash = null } = draftVersion ?? {};
  await db.prisma.bot.update({
    where: { id: botId },
    data: { state: 'LIVE', liveVersionId: id, liveSpecHash: hash, liveEngineVersion: 'old' },
  });
}

describe('after a change of the engine', () => {
  test('a bot still shows its old proof, and says that it is being checked again', async () => {
    const botId = await createAppointmentBot(db, owner.id, { engineVersion: 'old' });
    const before = await bots.get(owner, botId);
    expect(before).toMatchObject({ proofPassed: true, proof: { isCurrent: false, passed: true } });
    await proveVersions();
    const after = await bots.get(owner, botId);
    expect(after).toMatchObject({ proofPassed: true, proof: { isCurrent: true, passed: true } });
  });

  test('every shown version gets a proof by the new engine, once', async () => {
    const { bot, version } = await oldBot(pizzaSpec());
    await Promise.all([proveVersions(), proveVersions()]);
    await proveVersions();
    expect(await proofsOf(version.id)).toMatchObject([
      { engineVersion: 'old' },
      { engineVersion: ENGINE_VERSION, passed: true, specHash: version.specHash },
    ]);
    const view = await bots.get(owner, bot.id);
    expect(view).toMatchObject({ proofPassed: true, proof: { isCurrent: true, passed: true } });
  });

  test('one that does not pass any more is told so, and stays shown', async () => {
    const { bot, version } = await oldBot(brokenSpec());
    await proveVersions();
    const [, proof] = await proofsOf(version.id);
    expect(proof).toMatchObject({ engineVersion: ENGINE_VERSION, passed: false });
    const view = await bots.get(owner, bot.id);
    expect(view).toMatchObject({ versionId: version.id, proofPassed: false });
    expect(view.proof?.violations).toContainEqual(
      expect.objectContaining({ code: 'reference/missing' }),
    );
  });

  test('an old spec is proven as it is read today, and the proof names what is stored', async () => {
    const stored = firstVersionSpec();
    const { bot, version } = await oldBot(stored);
    await proveVersions();
    const [, proof] = await proofsOf(version.id);
    expect(proof).toMatchObject({ passed: true, specHash: canonicalHash(stored) });
    const { spec } = await bots.get(owner, bot.id);
    expect(specHash(spec)).not.toBe(version.specHash);
  });

  test('a stored document that nobody can read any more has not passed', async () => {
    const { version } = await oldBot({ hello: 'world' });
    await proveVersions();
    const [, proof] = await proofsOf(version.id);
    expect(proof).toMatchObject({ passed: false, coverage: { steps: 0 } });
    expect(proof?.violations).toContainEqual(
      expect.objectContaining({ code: 'spec/shape', pointer: '/flows' }),
    );
  });

  test('versions that nobody is shown are left alone', async () => {
    const { bot } = await oldBot(pizzaSpec());
    const former = await db.prisma.botVersion.create({
      data: { botId: bot.id, number: 2, spec: {}, specHash: 'former', engine: 'builtin' },
    });
    await proveVersions();
    expect(await proofsOf(former.id)).toEqual([]);
  });
});

describe('a live version', () => {
  test('that passes lives by the new proof from then on', async () => {
    const { bot } = await oldBot(pizzaSpec());
    await goLive(bot.id);
    await proveVersions();
    const row = await db.prisma.bot.findUniqueOrThrow({ where: { id: bot.id } });
    expect(row).toMatchObject({ state: 'LIVE', liveEngineVersion: ENGINE_VERSION });
  });

  test('that does not pass is paused, and the audit says why', async () => {
    const { bot, version } = await oldBot(brokenSpec());
    await goLive(bot.id);
    await proveVersions();
    const row = await db.prisma.bot.findUniqueOrThrow({ where: { id: bot.id } });
    expect(row).toMatchObject({ state: 'PAUSED', liveEngineVersion: 'old' });
    const events = await db.prisma.auditEvent.findMany({ where: { targetId: bot.id } });
    expect(events).toMatchObject([
      { type: 'bot.paused', after: { versionId: version.id, engineVersion: ENGINE_VERSION } },
    ]);
  });
});

describe('a worker', () => {
  test('proves at its start what its engine has not proven', async () => {
    const botId = await createAppointmentBot(db, owner.id, { engineVersion: 'old' });
    const worker = await startWorkerProcess({ databaseUrl: url, modelUrl: 'http://127.0.0.1:9' });
    onTestFinished(() => worker.end('SIGKILL').then(() => undefined));
    const proof = await waitFor(async () => {
      const { proof: newest } = await bots.get(owner, botId);
      return newest?.isCurrent ? newest : null;
    });
    expect(proof).toMatchObject({ passed: true, engineVersion: ENGINE_VERSION });
  });
});

describe('the job', () => {
  test('says how many it proved', async () => {
    await oldBot(pizzaSpec());
    await proveVersions();
    expect(logLines.join('')).toContain('versions were proven again');
  });

  test('for another engine is left to a worker that has it', async () => {
    const { version } = await oldBot(pizzaSpec());
    await expect(proveVersions({ engineVersion: 'future' })).rejects.toThrow('not future');
    expect(await proofsOf(version.id)).toHaveLength(1);
  });

  test('that is told to stop stops, and leaves the rest to the next time', async () => {
    const { version } = await oldBot({ ...pizzaSpec(), persona: randomUUID() });
    await expect(proveVersions({ signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect(await proofsOf(version.id)).toHaveLength(1);
  });
});
