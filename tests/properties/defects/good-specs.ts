import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { createBuiltinEngine } from '#server/pipeline/builtin/engine.ts';
import { ARABIC_BRIEFS } from '#server/pipeline/builtin/test-data/arabic-briefs.test-data.ts';
import type { BriefCase } from '#server/pipeline/builtin/test-data/brief-case.test-data.ts';
import { ENGLISH_BRIEFS } from '#server/pipeline/builtin/test-data/english-briefs.test-data.ts';

export interface GoodSpec {
  readonly name: string;
  readonly spec: BotSpec;
}

/** Enough of each kind of brief for every mistake to have a place. */
const EACH_LANGUAGE = 12;

/** Bots that are proven: the blueprints, and what the built-in engine makes of briefs; small ones first. */
export async function goodSpecs(): Promise<GoodSpec[]> {
  const briefs = [ARABIC_BRIEFS, ENGLISH_BRIEFS].flatMap((cases) =>
    spread(
      cases.filter(({ outcome }) => outcome === 'ready'),
      EACH_LANGUAGE,
    ),
  );
  const good = [
    ...BLUEPRINTS.map(({ id }) => ({ name: id, spec: blueprintSpec(id) })),
    ...(await Promise.all(briefs.map(built))),
  ];
  return good.sort((left, right) => left.spec.blocks.length - right.spec.blocks.length);
}

/** Some of many, from the first to the last. */
function spread<Entry>(entries: readonly Entry[], count: number): Entry[] {
  const step = Math.max(1, Math.floor(entries.length / count));
  return entries.filter((_, index) => index % step === 0).slice(0, count);
}

async function built({ id, prompt }: BriefCase): Promise<GoodSpec> {
  const engine = createBuiltinEngine();
  const context = { reportAttempt: async () => {}, signal: new AbortController().signal };
  const locale = /\p{Script=Arabic}/u.test(prompt) ? 'ar' : 'en';
  const brief = { prompt, locale, answers: {}, now: new Date('2026-11-22T10:00:00Z') } as const;
  const intent = await engine.intent(brief, context);
  const plan = await engine.plan(brief, intent, context);
  const { bot, stories } = await engine.build(brief, intent, plan, context);
  return { name: id, spec: expandModelForm(bot, stories) };
}
