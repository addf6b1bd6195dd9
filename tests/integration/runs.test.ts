import { describe, expect, it } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { createBots } from '#server/domain/bots/create-bots.ts';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import { expireHolds } from '#server/domain/credits/run-credits.ts';
import { claimRun } from '#server/domain/runs/claim-run.ts';
import { createRunStageLog } from '#server/domain/runs/create-run-stage-log.ts';
import { failRun, finishRun } from '#server/domain/runs/finish-run.ts';
import { StaleRun } from '#server/domain/runs/stale-run.ts';
import { createRuns } from '#server/pipeline/create-runs.ts';
import { prove } from '#server/proof/prove.ts';
import type { Viewer } from '#server/services.ts';
import { systemClock } from '#server/shared/clock.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useDb } from '#tests/factories/use-db.ts';

const db = await useDb({ max: 8 });
const runs = createRuns({ db, clock: systemClock, engine: { name: 'builtin' } });
const PROMPT = 'A bot that books haircuts.';
const HOUR_MS = 3_600_000;

const start = (viewer: Viewer, input: object) => runs.start(viewer, input, testOrigin);
const countsOf = async (viewer: Viewer) => ({
  runs: await db.prisma.run.count({ where: { userId: viewer.id } }),
  holds: await db.prisma.hold.count({ where: { run: { userId: viewer.id } } }),
});
const NOTHING = { runs: 0, holds: 0 };

async function countJobs(runId: string): Promise<number> {
  const { rows } = await db.pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.jobs where key = $1`,
    [`run:${runId}`],
  );
  return rows[0]?.count ?? 0;
}

describe('starting a run', () => {
  it('holds the maximum and adds one job', async () => {
    const viewer = await createUser(db, { credits: 20 });
    const run = await start(viewer, { prompt: ` ${PROMPT} `, locale: 'ar', idempotencyKey: 'a' });
    expect(run).toMatchObject({
      state: 'QUEUED',
      prompt: PROMPT,
      locale: 'ar',
      engine: 'builtin',
      maxCredits: 12,
      chargedCredits: 0,
      stages: [],
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 8,
      heldCredits: 12,
    });
    await expect(countJobs(run.id)).resolves.toBe(1);
  });

  it('twice at once with one key is one run and one hold', async () => {
    const viewer = await createUser(db, { credits: 100 });
    const input = { prompt: PROMPT, idempotencyKey: 'double-click' };
    const started = await Promise.all([1, 2, 3, 4].map(() => start(viewer, input)));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    await expect(countsOf(viewer)).resolves.toEqual({ runs: 1, holds: 1 });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toMatchObject({ heldCredits: 12 });
  });

  it('with a used key and another description is a conflict', async () => {
    const viewer = await createUser(db, { credits: 100 });
    await start(viewer, { prompt: PROMPT, idempotencyKey: 'k' });
    await expect(
      start(viewer, { prompt: 'A bot for a bakery.', idempotencyKey: 'k' }),
    ).rejects.toMatchObject({ code: 'run/idempotency-conflict' });
    await expect(countsOf(viewer)).resolves.toEqual({ runs: 1, holds: 1 });
  });

  it('takes keys of different people for different keys', async () => {
    const [one, other] = [
      await createUser(db, { credits: 20 }),
      await createUser(db, { credits: 20 }),
    ];
    const input = { prompt: PROMPT, idempotencyKey: 'same' };
    expect((await start(one, input)).id).not.toBe((await start(other, input)).id);
  });

  it.each([
    ['blank', '  \n ', 'run/prompt-empty'],
    ['only emoji', '🍕🍕🍕', 'run/prompt-empty'],
    ['longer than the limit', 'a'.repeat(20_000), 'run/prompt-too-long'],
    ['not storable', 'a bot \0 for me', 'request/invalid'],
    ['no text', 42, 'request/invalid'],
  ])('with a description that is %s writes nothing', async (_what, prompt, code) => {
    const viewer = await createUser(db, { credits: 100 });
    await expect(start(viewer, { prompt, idempotencyKey: 'k' })).rejects.toMatchObject({ code });
    await expect(countsOf(viewer)).resolves.toEqual(NOTHING);
  });

  it.each([
    ['an unknown language', { locale: 'fr' }],
    ['an unknown field', { credits: 1 }],
    ['answers that are no texts', { answers: { items: 1 } }],
  ])('with %s is refused', async (_what, more) => {
    const viewer = await createUser(db, { credits: 100 });
    await expect(
      start(viewer, { prompt: PROMPT, idempotencyKey: 'k', ...more }),
    ).rejects.toMatchObject({ code: 'request/invalid' });
  });

  it('without enough credits writes nothing', async () => {
    const viewer = await createUser(db, { credits: 11 });
    await expect(start(viewer, { prompt: PROMPT, idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'credits/not-enough',
      details: { needed: 12, available: 11 },
    });
    await expect(countsOf(viewer)).resolves.toEqual(NOTHING);
  });

  it('without an engine answers that none is set up, and holds nothing', async () => {
    const viewer = await createUser(db, { credits: 100 });
    const without = createRuns({ db, clock: systemClock, engine: null });
    await expect(
      without.start(viewer, { prompt: PROMPT, idempotencyKey: 'k' }, testOrigin),
    ).rejects.toMatchObject({ code: 'ai/not-configured', status: 503 });
    await expect(countsOf(viewer)).resolves.toEqual(NOTHING);
  });

  it.each([
    ['PENDING', 'account/not-approved'],
    ['REJECTED', 'account/rejected'],
    ['SUSPENDED', 'account/suspended'],
  ] as const)('is not for an account that is %s', async (status, code) => {
    const viewer = await createUser(db, { status, credits: 100 });
    await expect(start(viewer, { prompt: PROMPT })).rejects.toMatchObject({ code });
    await expect(countsOf(viewer)).resolves.toEqual(NOTHING);
  });
});

describe('looking at runs and bots', () => {
  it('shows nobody what belongs to somebody else', async () => {
    const [owner, stranger] = [await createUser(db, { credits: 20 }), await createUser(db)];
    const { id } = await start(owner, { prompt: PROMPT });
    await expect(runs.get(owner, id)).resolves.toMatchObject({ id });
    await expect(runs.get(stranger, id)).rejects.toMatchObject({ code: 'run/not-found' });
    await expect(runs.get(owner, 'no-id')).rejects.toMatchObject({ code: 'run/not-found' });
    await expect(createBots({ db }).get(owner, 'no-id')).rejects.toMatchObject({
      code: 'bot/not-found',
    });
  });

  it('lists the newest first, page by page', async () => {
    const viewer = await createUser(db, { credits: 100 });
    const ids = [];
    for (const prompt of ['A bot one', 'A bot two', 'A bot three']) {
      ids.unshift((await start(viewer, { prompt })).id);
    }
    const first = await runs.list(viewer, { limit: 2 });
    expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = await runs.list(viewer, { limit: 2, cursor: first.nextCursor });
    expect(second.rows.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(second.nextCursor).toBeNull();
  });
});

describe('an attempt at a run that another attempt has taken', () => {
  const entry = {
    stage: 'intent',
    status: 'succeeded',
    input: null,
    output: { text: 'NUL \0 and half a pair \uD800 are kept out' },
    provider: null,
    model: null,
    rawText: 'NUL \0',
    requestId: null,
    usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 },
    errorCode: null,
    durationMs: 1,
  } as const;

  async function startAndClaimTwice() {
    const viewer = await createUser(db, { credits: 20 });
    const { id } = await start(viewer, { prompt: PROMPT });
    const older = await claimRun(db, id, new Date());
    if (older === null) throw new Error('The run cannot be claimed.');
    const olderLog = createRunStageLog(db, older);
    await olderLog.started('intent', null);
    const newer = await claimRun(db, id, new Date());
    if (newer === null) throw new Error('The run cannot be claimed.');
    return { viewer, id, older, olderLog, newer };
  }

  it('can write no stage and end nothing', async () => {
    const { viewer, id, older, olderLog } = await startAndClaimTwice();
    await expect(olderLog.ended(entry)).rejects.toThrow(StaleRun);
    await expect(olderLog.started('planning', null)).rejects.toThrow(StaleRun);
    const refused = { outcome: 'refused', reason: 'nonsense' } as const;
    await expect(finishRun(db, older, refused, new Date())).rejects.toThrow(StaleRun);

    const run = await runs.get(viewer, id);
    expect(run).toMatchObject({ state: 'RUNNING', finishedAt: null });
    expect(run.stages).toMatchObject([
      { stage: 'intent', status: 'failed', errorCode: 'stage/interrupted' },
    ]);
  });

  it('leaves the newer attempt undisturbed', async () => {
    const { viewer, id, newer } = await startAndClaimTwice();
    const log = createRunStageLog(db, newer);
    await log.started('intent', null);
    await log.ended(entry);
    await finishRun(db, newer, { outcome: 'refused', reason: 'nonsense' }, new Date());
    await expect(claimRun(db, id, new Date())).resolves.toBeNull();
    await expect(failRun(db, id, 'internal/unexpected', new Date())).resolves.toBe(false);
    await expect(runs.get(viewer, id)).resolves.toMatchObject({
      state: 'REFUSED',
      stages: [{ attempt: 1 }, { attempt: 2, status: 'succeeded' }],
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toMatchObject({ heldCredits: 0 });
  });
});

describe('a run that gives a bot', () => {
  const spec = pizzaSpec();
  const plan = {
    title: 'Bot',
    summary: 'Serves.',
    steps: ['It asks.'],
    keeps: [],
    assumptions: [],
  };
  const ready = { outcome: 'ready', spec, proof: prove(spec), plan } as const;

  async function claimedRun() {
    const viewer = await createUser(db, { credits: 20 });
    const { id } = await start(viewer, { prompt: PROMPT });
    const claimed = await claimRun(db, id, new Date());
    if (claimed === null) throw new Error('The run cannot be claimed.');
    return { viewer, claimed };
  }

  it('is charged for it, also late, while its hold is open', async () => {
    const { viewer, claimed } = await claimedRun();
    await finishRun(db, claimed, ready, new Date(Date.now() + 3 * HOUR_MS));
    await expect(runs.get(viewer, claimed.id)).resolves.toMatchObject({
      state: 'READY',
      chargedCredits: 7,
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 13,
      heldCredits: 0,
    });
  });

  it('after its hold has expired gives none for free', async () => {
    const { viewer, claimed } = await claimedRun();
    await expect(expireHolds(db, new Date(Date.now() + 3 * HOUR_MS))).resolves.toContain(
      claimed.id,
    );
    await finishRun(db, claimed, ready, new Date());
    await expect(runs.get(viewer, claimed.id)).resolves.toMatchObject({
      state: 'FAILED',
      outcome: { code: 'run/expired' },
      botId: null,
      chargedCredits: 0,
    });
    await expect(db.prisma.bot.count({ where: { userId: viewer.id } })).resolves.toBe(0);
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 20,
      heldCredits: 0,
    });
  });
});
