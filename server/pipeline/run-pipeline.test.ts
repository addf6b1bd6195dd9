import { describe, expect, it } from 'vitest';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { withDanglingReferences } from '#tests/fakes/model-server/pizza-answers.ts';
import { type Engine, StageFailure } from './engine.ts';
import { runPipeline } from './run-pipeline.ts';
import { createMemoryStageLog } from './stage-log.ts';
import type { ClarifyingQuestion, Intent, Plan } from './stage-types.ts';

const intent: Intent = {
  verdict: 'build',
  refusalReason: null,
  kind: 'restaurant orders',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  questions: [],
};
const plan: Plan = {
  title: 'Pizza',
  summary: 'Takes orders.',
  steps: ['Shows the menu'],
  keeps: ['name'],
  assumptions: [],
};
const question: ClarifyingQuestion = {
  id: 'items',
  type: 'text',
  text: 'What do you sell?',
  options: [],
  skippable: false,
};
const { form: pizzaForm, stories: pizzaStories } = blueprintOf('restaurant');
const stories = [...pizzaStories];
const broken = (count: number) => withDanglingReferences(pizzaForm, count);

const goodEngine: Engine = {
  name: 'builtin',
  intent: async () => intent,
  plan: async () => plan,
  build: async () => ({ bot: pizzaForm, stories }),
  repair: async () => {
    throw new StageFailure('builtin/no-repair');
  },
};

async function tell(engine: Partial<Engine>, signal = new AbortController().signal) {
  const log = createMemoryStageLog();
  const outcome = await runPipeline({
    brief: { prompt: 'A pizza bot.', locale: 'en', answers: {}, now: new Date(0) },
    engine: { ...goodEngine, ...engine },
    log,
    signal,
    elapsedMs: () => 0,
  });
  const rows = log.entries.map(
    ({ stage, attempt, errorCode }) => `${stage} ${attempt} ${errorCode}`,
  );
  return { outcome, rows };
}

describe('the pipeline', () => {
  it('takes a description through its stages to a bot with a proof of exactly its spec', async () => {
    const { outcome, rows } = await tell({});
    expect(rows).toEqual([
      'intent 1 null',
      'planning 1 null',
      'building 1 null',
      'validation 1 null',
      'finalization 1 null',
    ]);
    expect(outcome).toMatchObject({ outcome: 'ready', plan, proof: { passed: true } });
    if (outcome.outcome !== 'ready') throw new Error('not ready');
    expect(outcome.proof.specHash).toBe(specHash(outcome.spec));
    expect(outcome.spec.stories).toHaveLength(stories.length);
  });

  it('ends with the questions, or with the reason of a refusal, before it plans', async () => {
    const asked = await tell({
      intent: async () => ({ ...intent, verdict: 'needs_input', questions: [question] }),
    });
    expect(asked.outcome).toEqual({ outcome: 'needs_input', questions: [question] });
    const refused = await tell({
      intent: async () => ({ ...intent, verdict: 'refused', refusalReason: 'nonsense' }),
    });
    expect(refused.outcome).toEqual({ outcome: 'refused', reason: 'nonsense' });
    expect(refused.rows).toEqual(['intent 1 null']);
  });

  it('fails with the code of a stage that cannot give a result', async () => {
    const { outcome, rows } = await tell({
      plan: async () => {
        throw new StageFailure('model/timeout');
      },
    });
    expect(outcome).toEqual({ outcome: 'failed', code: 'model/timeout', proof: null });
    expect(rows).toEqual(['intent 1 null', 'planning 1 model/timeout']);
  });

  it('keeps a repair that helps', async () => {
    const { outcome, rows } = await tell({
      build: async () => ({ bot: broken(2), stories }),
      repair: async () => pizzaForm,
    });
    expect(outcome.outcome).toBe('ready');
    expect(rows.slice(3)).toEqual([
      'validation 1 pipeline/not-proven',
      'repair 1 null',
      'validation 2 null',
      'finalization 1 null',
    ]);
  });

  it('asks for at most two repairs, each of the best draft so far', async () => {
    const repaired: string[][] = [];
    const answers = [broken(3), broken(2)];
    const { outcome } = await tell({
      build: async () => ({ bot: broken(2), stories }),
      repair: async (_brief, bot) => {
        repaired.push(bot.blocks.map((block) => ('next' in block ? block.next : '')));
        return answers.shift() ?? pizzaForm;
      },
    });
    expect(outcome).toMatchObject({ outcome: 'failed', code: 'pipeline/not-proven' });
    expect(repaired).toHaveLength(2);
    expect(repaired[1]).toEqual(repaired[0]);
  });

  it('gives the proof with the reasons when the engine cannot repair', async () => {
    const { outcome } = await tell({ build: async () => ({ bot: broken(1), stories }) });
    expect(outcome).toMatchObject({
      outcome: 'failed',
      code: 'pipeline/not-proven',
      proof: { passed: false },
    });
  });

  it('throws when it is aborted, so that the run can be taken up again', async () => {
    const controller = new AbortController();
    const aborted = tell(
      {
        plan: async () => {
          controller.abort(new Error('the process stops'));
          throw new StageFailure('model/network');
        },
      },
      controller.signal,
    );
    await expect(aborted).rejects.toThrow('the process stops');
  });

  it('lets a defect through instead of calling it a failed run', async () => {
    const defect = tell({
      build: async () => {
        throw new TypeError('a defect');
      },
    });
    await expect(defect).rejects.toThrow('a defect');
  });
});
