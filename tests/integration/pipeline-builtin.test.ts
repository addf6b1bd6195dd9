import { describe, expect, it } from 'vitest';
import { createBots } from '#server/domain/bots/create-bots.ts';
import { readBalance } from '#server/domain/credits/read-balance.ts';
import { chooseEngine } from '#server/pipeline/choose-engine.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useRuns } from '#tests/factories/use-runs.ts';

const engine = chooseEngine({
  engine: 'builtin',
  apiKey: undefined,
  baseUrl: undefined,
  model: 'none',
});
if (engine === null) throw new Error('The built-in engine needs nothing.');
const { db, finish } = await useRuns(engine);

const PIZZA = {
  en: 'A bot for a pizza place. Show the menu: Margherita 90, Pepperoni 120. Ask for name, phone and address and send me the order.',
  ar: 'بوت لمطعم بيتزا. اعرض القائمة: مارجريتا ٩٠، ببروني ١٢٠. اسأل عن الاسم ورقم الموبايل والعنوان وابعتلي الطلب.',
} as const;

describe('a run with the built-in engine', () => {
  it.each(['en', 'ar'] as const)('gives a proven bot from a description in %s', async (locale) => {
    const viewer = await createUser(db, { credits: 20, locale });
    const run = await finish(viewer, { prompt: PIZZA[locale], locale });
    expect(run).toMatchObject({ state: 'READY', engine: 'builtin', chargedCredits: 7 });
    expect(run.plan?.steps.length).toBeGreaterThan(0);
    const bot = await createBots({ db }).get(viewer, run.botId ?? '');
    expect(bot).toMatchObject({
      proofPassed: true,
      engine: 'builtin',
      spec: { languages: [locale] },
    });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 13,
      heldCredits: 0,
    });
  });

  it.each([
    ['is nonsense', 'sdfkjhsdf kjsdhf ksjdhf', 'REFUSED', 'refused/nonsense'],
    ['asks for no bot', 'What is the capital of France?', 'REFUSED', 'refused/not_a_bot'],
    ['is too vague', 'Make me a bot', 'NEEDS_INPUT', 'needs_input'],
  ])('says so when the description %s, uncharged', async (_what, prompt, state, code) => {
    const viewer = await createUser(db, { credits: 20 });
    const run = await finish(viewer, { prompt });
    expect(run).toMatchObject({ state, outcome: { code }, chargedCredits: 0, botId: null });
    await expect(readBalance(db.prisma, viewer.id)).resolves.toEqual({
      availableCredits: 20,
      heldCredits: 0,
    });
  });
});
