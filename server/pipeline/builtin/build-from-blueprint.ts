import type { BlueprintId } from '#server/bot-spec/blueprints/blueprint.ts';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { both } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Building } from '#server/pipeline/stage-types.ts';
import { playStory } from '#server/proof/play-story.ts';

/**
 * A ready bot with the owner's name, languages and time zone put in. Its facts stay those of the
 * blueprint: the plan says that they are examples. Stories that only hold in the blueprint's own
 * country (its phone numbers, its hours) are left out elsewhere.
 */
export function buildFromBlueprint(reading: Reading, id: BlueprintId): Building {
  const { form, stories } = blueprintOf(id);
  const languages = [...reading.languages.value];
  const bot: ModelForm = {
    ...(languages.length > 1 ? form : withoutLanguageChoice(form)),
    name: readyName(reading, id),
    languages,
    defaultLanguage: languages[0] ?? form.defaultLanguage,
    timeZone: reading.place?.value.timeZone ?? form.timeZone,
  };
  const spec = expandModelForm(bot, []);
  const spoken = stories.filter(({ language }) => languages.includes(language));
  return { bot, stories: spoken.filter((story) => playStory(spec, story).passed) };
}

/** The owner's name for the business, else the trade's, else the blueprint's. */
export function readyName({ businessName, trade }: Reading, id: BlueprintId): Both {
  if (businessName) return both(businessName.value, businessName.value);
  return trade.value.id === 'general' ? blueprintOf(id).name : trade.value.business;
}

/** A bot of one language offers no choice of one. */
function withoutLanguageChoice(form: ModelForm): ModelForm {
  const choices = new Set(
    form.blocks.flatMap((block) => (block.type === 'language' ? [block.id] : [])),
  );
  const blocks = form.blocks
    .filter(({ id }) => !choices.has(id))
    .map((block) =>
      block.type === 'menu'
        ? { ...block, options: block.options.filter(({ next }) => !choices.has(next)) }
        : block,
    );
  return { ...form, blocks };
}
