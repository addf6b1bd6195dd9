import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Brief, Engine } from '#server/pipeline/engine.ts';
import { StageFailure } from '#server/pipeline/engine.ts';
import type { Intent } from '#server/pipeline/stage-types.ts';
import { buildBot } from './build-bot.ts';
import { buildFromBlueprint } from './build-from-blueprint.ts';
import { mendForm } from './mend-form.ts';
import { planFor } from './plan-for.ts';
import { planFromBlueprint } from './plan-from-blueprint.ts';
import { type Understanding, understand } from './understand.ts';

/**
 * The engine that works by rules instead of a model: no key, no network, no clock, no randomness.
 * The same brief always gives the same bot.
 */
export function createBuiltinEngine(): Engine {
  return {
    name: 'builtin',
    intent: async (brief) => intentOf(understand(brief)),
    async plan(brief) {
      const reading = readyReading(brief);
      const { template } = reading;
      if (template) return planFromBlueprint(reading, template.value, brief.locale);
      return planFor(reading, brief.locale);
    },
    async build(brief) {
      const reading = readyReading(brief);
      const { template } = reading;
      return template ? buildFromBlueprint(reading, template.value) : buildBot(reading, brief.now);
    },
    async repair(_brief, bot, _spec, proof): Promise<ModelForm> {
      const mended = mendForm(bot, proof);
      if (mended === null) throw new StageFailure('builtin/no-repair');
      return mended;
    },
  };
}

function intentOf(understanding: Understanding): Intent {
  const { reading, verdict } = understanding;
  const languages = reading.languages.value;
  const [defaultLanguage = 'en'] = languages;
  const purpose = reading.template
    ? `template ${reading.template.value}`
    : reading.needs.map(({ name }) => name).join(' + ');
  return {
    verdict,
    refusalReason: understanding.verdict === 'refused' ? understanding.reason : null,
    kind: `${reading.trade.value.id}: ${purpose || 'unknown'}`.slice(0, 80),
    languages: [...languages],
    defaultLanguage,
    questions: understanding.verdict === 'needs_input' ? [...understanding.questions] : [],
  };
}

function readyReading(brief: Brief) {
  const understanding = understand(brief);
  if (understanding.verdict !== 'build') throw new StageFailure('builtin/not-clear');
  return understanding.reading;
}
