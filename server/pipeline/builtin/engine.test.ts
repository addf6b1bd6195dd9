import { describe, expect, test } from 'vitest';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import { modelFormSchema } from '#server/bot-spec/model-form.ts';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { ARABIC_BRIEFS } from '#server/pipeline/builtin/test-data/arabic-briefs.test-data.ts';
import type { BriefCase } from '#server/pipeline/builtin/test-data/brief-case.test-data.ts';
import { DESIGN_BRIEFS } from '#server/pipeline/builtin/test-data/design-briefs.test-data.ts';
import { ENGLISH_BRIEFS } from '#server/pipeline/builtin/test-data/english-briefs.test-data.ts';
import { FRESH_ARABIC_BRIEFS } from '#server/pipeline/builtin/test-data/fresh-arabic-briefs.test-data.ts';
import { FRESH_ENGLISH_BRIEFS } from '#server/pipeline/builtin/test-data/fresh-english-briefs.test-data.ts';
import { MIXED_ARABIC_BRIEFS } from '#server/pipeline/builtin/test-data/mixed-arabic-briefs.test-data.ts';
import { MIXED_ENGLISH_BRIEFS } from '#server/pipeline/builtin/test-data/mixed-english-briefs.test-data.ts';
import type { Brief, StageContext } from '#server/pipeline/engine.ts';
import { intentSchema, planSchema } from '#server/pipeline/stage-types.ts';
import { prove } from '#server/proof/prove.ts';
import type { Language } from '#server/shared/language.ts';
import { createBuiltinEngine } from './engine.ts';

const engine = createBuiltinEngine();
const context: StageContext = {
  reportAttempt: async () => {},
  signal: new AbortController().signal,
};
const NOW = new Date('2026-11-22T10:00:00Z');

function briefOf({ prompt }: BriefCase): Brief {
  const locale: Language = /\p{Script=Arabic}/u.test(prompt) ? 'ar' : 'en';
  return { prompt, locale, answers: {}, now: NOW };
}

async function buildOf(brief: Brief) {
  const intent = await engine.intent(brief, context);
  const plan = await engine.plan(brief, intent, context);
  const building = await engine.build(brief, intent, plan, context);
  return { plan, building, spec: expandModelForm(building.bot, building.stories) };
}

const cases = [
  ...DESIGN_BRIEFS,
  ...ENGLISH_BRIEFS,
  ...ARABIC_BRIEFS,
  ...MIXED_ENGLISH_BRIEFS,
  ...MIXED_ARABIC_BRIEFS,
  ...FRESH_ENGLISH_BRIEFS,
  ...FRESH_ARABIC_BRIEFS,
];
const ready = cases.filter(({ outcome }) => outcome === 'ready');

describe('the verdict on a description', () => {
  test.each(cases)('$id: $outcome', async (brief) => {
    const intent = await engine.intent(briefOf(brief), context);
    expect(intentSchema.parse(intent)).toEqual(intent);
    expect(intent.verdict === 'build' ? 'ready' : intent.verdict).toBe(brief.outcome);
    if (brief.reason) expect(intent.refusalReason).toBe(brief.reason);
    if (brief.questions) expect(intent.questions.map(({ id }) => id)).toEqual(brief.questions);
  });
});

describe('a bot that is built', () => {
  test.each(ready)('$id: passes the proof with all its stories', async (brief) => {
    const { plan, building, spec } = await buildOf(briefOf(brief));
    expect(planSchema.parse(plan)).toEqual(plan);
    modelFormSchema.parse(building.bot);
    botSpecSchema.parse(spec);
    const proof = prove(spec);
    expect(proof.violations.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(proof.passed).toBe(true);
    expect(proof.stories.length).toBeGreaterThan(0);
  });

  test.each(ready)('$id: does what the owner asked for', async (brief) => {
    const { spec } = await buildOf(briefOf(brief));
    const types = spec.blocks.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining([...(brief.blocks ?? [])]));
    if (brief.asks) {
      const asked = spec.blocks.flatMap((block) =>
        block.type === 'question' ? [block.answer.type] : [],
      );
      expect(asked.sort()).toEqual([...brief.asks].sort());
    }
    const items = spec.collections.flatMap((collection) => collection.items);
    for (const [name, price] of brief.items ?? []) {
      const item = items.find((found) => found.name.ar === name || found.name.en === name);
      expect(item?.price, name).toBe(price);
    }
    for (const said of brief.says ?? []) expect(JSON.stringify(spec)).toContain(said);
    if (brief.languages) expect([...spec.languages].sort()).toEqual([...brief.languages].sort());
    if (brief.currency) expect(spec.currency).toBe(brief.currency);
    if (brief.timeZone) expect(spec.timeZone).toBe(brief.timeZone);
  });

  test('names the currency in the language of the reader, and says in one sentence what it does', async () => {
    const prompt = 'بوت كشري: صغير ٢٥، كبير ٥٠. الطلب بالاسم والموبايل. بالعربي والإنجليزي';
    const { plan, building } = await buildOf({ prompt, locale: 'ar', answers: {}, now: NOW });
    expect(plan.assumptions).toContain('عملة الأسعار: جنيه مصري.');
    expect(building.bot.description).toEqual({
      ar: 'اطلب ما تحب.',
      en: 'Order what you like.',
    });
  });

  test('is the same for the same description', async () => {
    for (const brief of ready.slice(0, 6)) {
      expect(await buildOf(briefOf(brief))).toEqual(await buildOf(briefOf(brief)));
    }
  });
});
