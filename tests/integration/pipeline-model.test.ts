import { afterAll, describe, expect, it } from 'vitest';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { createBots } from '#server/domain/bots/create-bots.ts';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import type { RunView, Viewer } from '#server/services.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { modelEngineChoice } from '#tests/factories/model-engine-choice.ts';
import { useRuns } from '#tests/factories/use-runs.ts';
import { type Move, misbehaviours } from '#tests/fakes/model-server/moves.ts';
import {
  building,
  intentNeedsInput,
  intentRefused,
  pizzaScript,
  withDanglingReferences,
} from '#tests/fakes/model-server/pizza-answers.ts';
import {
  MODEL_SERVER_KEY,
  type Script,
  startModelServer,
} from '#tests/fakes/model-server/start-model-server.ts';

const server = await startModelServer();
const { db, finish } = await useRuns(modelEngineChoice(server.baseUrl));
afterAll(() => server.close());

const { form: pizzaForm } = blueprintOf('restaurant');
const PROMPT = "A bot for Luigi's pizza in Nasr City: show the menu and take orders.";

/** Plays a script, starts a run of a user with 100 credits and waits for its end. */
async function runWith(script: Script): Promise<{ viewer: Viewer; run: RunView }> {
  server.play(script);
  const viewer = await createUser(db, { credits: 100 });
  const run = await finish(viewer, { prompt: PROMPT, idempotencyKey: 'k' });
  return { viewer, run };
}

const attempts = (run: RunView) =>
  run.stages.map(({ stage, attempt, errorCode }) => [stage, attempt, errorCode]);

describe('a run with a model', () => {
  it('whose answers are bad at first gives a proven bot, charged once', async () => {
    const { viewer, run } = await runWith(
      pizzaScript({
        intent: [misbehaviours.brokenJson],
        planning: [misbehaviours.wrongSchema],
        building: [misbehaviours.rateLimited, misbehaviours.cutOff],
      }),
    );

    expect(attempts(run)).toEqual([
      ['intent', 1, 'model/not-json'],
      ['intent', 2, null],
      ['planning', 1, 'model/wrong-schema'],
      ['planning', 2, null],
      ['building', 1, 'model/rate-limited'],
      ['building', 2, 'model/cut-off'],
      ['building', 3, null],
      ['validation', 1, null],
      ['finalization', 1, null],
    ]);
    expect(run).toMatchObject({ state: 'READY', outcome: null, problems: [], chargedCredits: 7 });
    expect(run.stages[0]).toMatchObject({
      provider: 'openai',
      model: 'gpt-6-luna',
      usage: { outputTokens: 8 },
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 93,
      heldCredits: 0,
    });
    const postings = await db.prisma.ledgerTransaction.count({ where: { reference: run.id } });
    expect(postings).toBe(1);

    const bot = await createBots({ db }).get(viewer, run.botId ?? '');
    expect(bot).toMatchObject({
      engine: 'model',
      versionNumber: 1,
      proofPassed: true,
      proof: { passed: true },
      runId: run.id,
    });
  });

  it('survives all kinds of trouble in one stage', async () => {
    const { run } = await runWith(
      pizzaScript({
        intent: [
          misbehaviours.brokenJson,
          misbehaviours.wrongSchema,
          misbehaviours.rateLimited,
          misbehaviours.cutOff,
        ],
      }),
    );
    expect(run.state).toBe('READY');
    expect(server.requests.length).toBeLessThanOrEqual(8);
  });

  it.each<[string, Script, string]>([
    ['declines', { intent: [misbehaviours.refusal] }, 'model/refused'],
    ['has no credit left', { intent: [misbehaviours.quota] }, 'model/quota'],
    ['stays busy', { planning: repeat(misbehaviours.rateLimited) }, 'model/rate-limited'],
    ['stays broken', { building: repeat(misbehaviours.serverError) }, 'model/server'],
    ['hangs up', { intent: repeat(misbehaviours.disconnect) }, 'model/network'],
    ['answers nothing', { intent: repeat(misbehaviours.empty) }, 'model/empty'],
    ['never writes JSON', { building: repeat(misbehaviours.brokenJson) }, 'model/not-json'],
    ['is always cut off', { building: repeat(misbehaviours.cutOff) }, 'model/cut-off'],
  ])('that %s fails and is charged nothing', async (_what, trouble, code) => {
    const { viewer, run } = await runWith(pizzaScript(trouble));
    expect(run).toMatchObject({ state: 'FAILED', outcome: { code }, chargedCredits: 0 });
    expect(run.outcome?.message).toContain('Nothing was charged');
    expect(run.stages.at(-1)).toMatchObject({ status: 'failed', errorCode: code });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 100,
      heldCredits: 0,
    });
    await expect(createBots({ db }).list(viewer)).resolves.toEqual([]);
  });

  it('mends a bot that did not pass its proof', async () => {
    const { run } = await runWith(
      pizzaScript({ building: [building(withDanglingReferences(pizzaForm, 2))] }),
    );
    expect(run.state).toBe('READY');
    expect(attempts(run)).toContainEqual(['repair', 1, null]);
    expect(attempts(run)).toContainEqual(['validation', 1, 'pipeline/not-proven']);
  });

  it('gives up after two repairs that do not help, and charges nothing', async () => {
    const broken = withDanglingReferences(pizzaForm, 2);
    const stillBroken: Move = { type: 'text', text: JSON.stringify({ bot: broken }) };
    const { run } = await runWith({
      ...pizzaScript(),
      building: [building(broken)],
      repair: [stillBroken],
    });
    expect(run).toMatchObject({
      state: 'FAILED',
      outcome: { code: 'pipeline/not-proven' },
      chargedCredits: 0,
    });
    expect(run.problems.length).toBeGreaterThan(0);
    expect(run.problems.join(' '), 'the reasons are sentences').toMatch(/There is no \w+ called /);
    const repairs = run.stages.filter(({ stage, provider }) => stage === 'repair' && provider);
    expect(repairs).toHaveLength(2);
  });

  it('asks the owner for what is missing and gives the credits back', async () => {
    const { viewer, run } = await runWith({ intent: [intentNeedsInput] });
    expect(run).toMatchObject({
      state: 'NEEDS_INPUT',
      outcome: { code: 'needs_input' },
      questions: [{ id: 'items', type: 'text' }],
      chargedCredits: 0,
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toMatchObject({ heldCredits: 0 });
  });

  it('refuses what would harm people', async () => {
    const { run } = await runWith({ intent: [intentRefused] });
    expect(run).toMatchObject({ state: 'REFUSED', outcome: { code: 'refused/abusive' } });
  });

  it('leaves an audit row of its end, and its key nowhere', async () => {
    const { run } = await runWith(pizzaScript());
    const events = await db.prisma.auditEvent.findMany({ where: { targetId: run.id } });
    expect(events).toMatchObject([{ type: 'run.finished', after: { chargedCredits: 7 } }]);
    const { rows } = await db.pool.query<{ text: string }>(
      `select s::text || r::text as text from run_stages s join runs r on r.id = s.run_id`,
    );
    expect(rows.filter(({ text }) => text.includes(MODEL_SERVER_KEY))).toEqual([]);
  });
});

/** So often that a good answer is never reached. */
function repeat(move: Move): readonly Move[] {
  return Array.from({ length: 10 }, () => move);
}
