import type { Language } from '#server/shared/language.ts';
import type { Collection, KnowledgeEntry, Schedule } from './collections.ts';
import { expandBlock } from './expansion/blocks.ts';
import { clock } from './expansion/clock.ts';
import {
  datesOfTimes,
  deriveVariables,
  futureDateVariables,
  writtenVariables,
} from './expansion/facts.ts';
import { expandFlows } from './expansion/flows.ts';
import { createNames, type Names } from './expansion/names.ts';
import { createTextReader, type TextReader } from './expansion/texts.ts';
import type { Story } from './flows.ts';
import type { ModelForm } from './model-form.ts';
import { type BotSpec, CURRENT_SPEC_VERSION } from './spec.ts';
import { stripUnsafeCharacters } from './unsafe-characters.ts';

const MAX_PERSONA_LENGTH = 1000;

/**
 * Turns the portable form of an engine into a spec: declares variables, adds defaults, types values,
 * drops languages that the bot does not have. Valid ids are kept, others are slugged the same way
 * each time. Never throws; what is wrong (a reference to nothing, a missing text) stays wrong, so
 * that the proof can name it.
 */
export function expandModelForm(form: ModelForm, stories: readonly Story[]): BotSpec {
  const languages: Language[] = [...new Set(form.languages)];
  if (languages.length === 0) languages.push(form.defaultLanguage);
  const variableNames = createNames(writtenVariables(form), 'variable', 'value');
  const texts = createTextReader(languages, variableNames);
  const blocks = namesOf(form.blocks, 'block');
  const flows = namesOf(form.flows, 'flow');
  const collections = namesOf(form.collections, 'collection');
  const schedules = namesOf(form.schedules, 'schedule');
  const variables = deriveVariables(form, variableNames);
  const context = {
    form,
    texts,
    blocks,
    flows,
    collections,
    schedules,
    variables: variableNames,
    types: new Map(variables.map(({ name, type }) => [name, type])),
    futureDates: futureDateVariables(form),
    datesOfTimes: datesOfTimes(form),
  };
  return {
    specVersion: CURRENT_SPEC_VERSION,
    name: texts.text(form.name),
    description: texts.text(form.description),
    persona: stripUnsafeCharacters(form.persona).trim().slice(0, MAX_PERSONA_LENGTH),
    languages,
    defaultLanguage: form.defaultLanguage,
    timeZone: form.timeZone.trim(),
    currency: form.currency.trim().toUpperCase(),
    variables,
    knowledge: expandKnowledge(form, texts),
    collections: expandCollections(form, collections, texts),
    schedules: expandSchedules(form, schedules),
    flows: expandFlows(form, { flows, blocks }, texts),
    blocks: form.blocks.map((block) => expandBlock(block, context)),
    stories: [...stories],
  };
}

function namesOf(definitions: readonly { readonly id: string }[], fallback: string): Names {
  return createNames(
    definitions.map((definition) => definition.id),
    'id',
    fallback,
  );
}

function expandCollections(form: ModelForm, names: Names, texts: TextReader): Collection[] {
  return form.collections.map((collection) => {
    const itemNames = namesOf(collection.items, 'item');
    return {
      id: names.of(collection.id),
      name: texts.text(collection.name),
      items: collection.items.map((item) => {
        const description = texts.optionalText(item.description);
        return {
          id: itemNames.of(item.id),
          name: texts.text(item.name),
          ...(description && { description }),
          ...(item.price >= 0 && { price: Math.round(item.price * 100) / 100 }),
        };
      }),
    };
  });
}

function expandSchedules(form: ModelForm, names: Names): Schedule[] {
  return form.schedules.map((schedule) => ({
    id: names.of(schedule.id),
    days: schedule.days.map(({ day, from, to }) => ({ day, from: clock(from), to: clock(to) })),
  }));
}

function expandKnowledge(form: ModelForm, texts: TextReader): KnowledgeEntry[] {
  const names = namesOf(form.knowledge, 'answer');
  return form.knowledge.map(({ id, question, answer }) => ({
    id: names.of(id),
    question: texts.text(question),
    answer: texts.text(answer),
  }));
}
