import { describe, expect, test } from 'vitest';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import { modelFormSchema } from '#server/bot-spec/model-form.ts';
import type { Brief, StageContext } from '#server/pipeline/engine.ts';
import { planSchema } from '#server/pipeline/stage-types.ts';
import { prove } from '#server/proof/prove.ts';
import { createBuiltinEngine } from './engine.ts';
import { understand } from './understand.ts';

const engine = createBuiltinEngine();
const context: StageContext = {
  reportAttempt: async () => {},
  signal: new AbortController().signal,
};

function briefOf(prompt: string): Brief {
  const locale = /\p{Script=Arabic}/u.test(prompt) ? 'ar' : 'en';
  return { prompt, locale, answers: {}, now: new Date('2026-11-22T10:00:00Z') };
}

async function buildOf(prompt: string) {
  const brief = briefOf(prompt);
  const intent = await engine.intent(brief, context);
  const plan = await engine.plan(brief, intent, context);
  const building = await engine.build(brief, intent, plan, context);
  return { intent, plan, building, spec: expandModelForm(building.bot, building.stories) };
}

describe('an owner who asks for a ready bot', () => {
  test.each([
    ['restaurant', 'Use the restaurant template for Abu Ali Grill', 'Abu Ali Grill'],
    ['restaurant', 'عايز قالب مطعم اسمه "كبابجي البرنس"', 'كبابجي البرنس'],
    ['clinic', 'A ready-made clinic bot called Nour Dental', 'Nour Dental'],
    ['clinic', 'قالب عيادة', 'العيادة'],
    ['shop', 'بوت متجر جاهز', 'المتجر'],
    ['support', 'قالب دعم فني', 'دعم فني'],
    ['quiz', 'Give me your quiz template', 'Quiz'],
  ] as const)('gets the blueprint %s: %s', async (id, prompt, name) => {
    const { intent, plan, building, spec } = await buildOf(prompt);
    expect(intent).toMatchObject({ verdict: 'build', languages: expect.arrayContaining(['ar']) });
    modelFormSchema.parse(building.bot);
    expect(building.bot.blocks).toEqual(blueprintOf(id).form.blocks);
    expect(Object.values(building.bot.name)).toContain(name);
    expect(building.stories).toEqual(blueprintOf(id).stories);
    expect(prove(spec)).toMatchObject({ passed: true, violations: [] });
    planSchema.parse(plan);
    expect(plan.assumptions[0]).toMatch(/examples|أمثلة/);
  });

  test('gets it in one language, without a choice of languages, where only one is wanted', async () => {
    const { spec, building } = await buildOf('قالب عيادة بالعربي فقط');
    expect(spec.languages).toEqual(['ar']);
    expect(spec.blocks.map(({ type }) => type)).not.toContain('language');
    expect(building.stories.length).toBeGreaterThan(0);
    expect(prove(spec)).toMatchObject({ passed: true, violations: [] });
  });

  test('gets the own time zone, and the stories that hold there', async () => {
    const { spec } = await buildOf('I want the clinic template for Nour Dental in Riyadh');
    expect(spec.timeZone).toBe('Asia/Riyadh');
    expect(prove(spec)).toMatchObject({ passed: true, violations: [] });
  });

  test('is asked what to build when there is no such template', () => {
    expect(understand(briefOf('gym template'))).toMatchObject({ verdict: 'needs_input' });
  });

  test('gets an own bot when the description has details of one', async () => {
    const { spec } = await buildOf('Use the restaurant template: kofta 120, kebab 200');
    const items = spec.collections.flatMap((collection) => collection.items);
    expect(items.map(({ price }) => price)).toEqual([120, 200]);
  });
});

describe('a trade of which nothing is said but its name', () => {
  test('asks what its blueprint asks, and claims no facts', async () => {
    const { spec } = await buildOf('بوت تسجيل لحضانة الأطفال');
    const asked = spec.blocks.flatMap((block) => (block.type === 'question' ? [block.answer] : []));
    expect(asked.map(({ type }) => type)).toEqual(['text', 'date', 'text', 'choice', 'phone']);
    expect([spec.knowledge, spec.collections, spec.schedules]).toEqual([[], [], []]);
  });
});
