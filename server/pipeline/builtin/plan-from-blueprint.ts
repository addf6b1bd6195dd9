import type { BlueprintId } from '#server/bot-spec/blueprints/blueprint.ts';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { variableLabel } from '#server/bot-spec/variable-label.ts';
import type { Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { both } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Plan } from '#server/pipeline/stage-types.ts';
import type { Language } from '#server/shared/language.ts';
import { buildFromBlueprint, readyName } from './build-from-blueprint.ts';

const MOST_STEPS = 12;
const MOST_KEPT = 20;

/** The plan of a ready bot: what it copes with, and plainly that its facts are examples. */
export function planFromBlueprint(reading: Reading, id: BlueprintId, locale: Language): Plan {
  const { name, summary, stories } = blueprintOf(id);
  const { bot } = buildFromBlueprint(reading, id);
  const spec = expandModelForm(bot, []);
  const kept = spec.blocks.flatMap((block) => (block.type === 'record' ? block.fields : []));
  const notes = [
    both(
      `هذا قالبنا الجاهز «${name.ar}»: الأصناف والأسعار والمواعيد والعناوين والإجابات فيه أمثلة. غيّرها إلى بياناتك قبل نشره.`,
      `This is our template “${name.en}”: its items, prices, hours, addresses and answers are examples. Replace them with yours before it goes live.`,
    ),
    both(`المنطقة الزمنية ${bot.timeZone}.`, `The time zone is ${bot.timeZone}.`),
  ];
  return {
    title: readyName(reading, id)[locale].slice(0, 80),
    summary: summary[locale],
    steps: stories.slice(0, MOST_STEPS).map(({ title }) => `${textIn(title, locale)}.`),
    keeps: [...new Set(kept.map((field) => variableLabel(spec, field, locale)))].slice(
      0,
      MOST_KEPT,
    ),
    assumptions: notes.map((note) => note[locale]),
  };
}
