import type { BotSecretView, BotView, SimulationView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
import { formatPrice } from '#web/format/format-price.ts';
import { commandsOf } from './bot-commands.ts';
import { drawMap } from './map/draw-map.ts';
import { outlineOf } from './outline.ts';
import { proofSummary } from './proof-summary.ts';
import { valueReader } from './read-value.ts';
import { labelFor, readableTemplate, textFor } from './spec-text.ts';

/** The words with which the bot asks for a variable; empty when it is computed. */
function askedBy(bot: BotView, variable: string, language: Language): string {
  const block = bot.spec.blocks.find(
    (candidate) => 'variable' in candidate && candidate.variable === variable,
  );
  return block && 'text' in block
    ? readableTemplate(textFor(block.text, language), bot.variableLabels)
    : '';
}

/** What the bot's page shows, drawn from the spec: the spec itself stays on the server. */
export function botPageData(
  bot: BotView,
  simulation: SimulationView | null,
  keys: readonly BotSecretView[],
  language: Language,
) {
  const { spec } = bot;
  const readValue = valueReader(spec, language);
  const outline = outlineOf(bot, language);
  const steps = outline.flatMap((flow) => flow.steps);
  const description = textFor(spec.description, language);
  return {
    id: bot.id,
    name: bot.name,
    /** Empty where it would only repeat the name. */
    description: description.trim() === bot.name.trim() ? '' : description,
    state: bot.state,
    engine: bot.engine,
    versionNumber: bot.versionNumber,
    runId: bot.runId,
    languages: spec.languages,
    timeZone: spec.timeZone,
    commands: commandsOf(spec, simulation?.language ?? language),
    /** None for a version that needs none, whatever was set for an earlier one. */
    keys: keys.some(({ isNeeded }) => isNeeded) ? keys : [],
    proof: proofSummary(bot, language),
    outline,
    map: drawMap(bot.graph, {
      numbers: new Map(steps.map(({ id, number }) => [id, number])),
      flows: spec.flows.map(({ id, name }) => ({ id, name: textFor(name, language) })),
      language,
    }),
    collections: spec.collections.map(({ id, name, items }) => ({
      id,
      name: textFor(name, language),
      items: items.map((item) => ({
        id: item.id,
        name: textFor(item.name, language),
        price: item.price === undefined ? null : formatPrice(language, item.price, spec.currency),
      })),
    })),
    keeps: spec.variables.map(({ name, type, scope }) => ({
      name,
      label: askedBy(bot, name, language) || labelFor(name, bot.variableLabels),
      type,
      scope,
      value: readValue(name, simulation?.variables[name]),
    })),
    variableLabels: bot.variableLabels,
    simulation,
  };
}
