import type { Block } from '#server/bot-spec/blocks.ts';
import { type Schedule, WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import type { Flow, Trigger } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { createPartList, type PartList } from './part-list.ts';
import type { Branch, DayRanges, SpecPart } from './spec-part.ts';

/** Lists whose entries are parts of their own. */
const INNER_LISTS = [
  'languages',
  'variables',
  'knowledge',
  'collections',
  'schedules',
  'flows',
  'blocks',
  'stories',
] as const;

/**
 * A spec as a flat list of parts, by their keys. Everything that a spec says stands in the fields of
 * exactly one of them, so that two specs with equal parts say the same. The order of blocks,
 * variables, texts and other lists that are looked up by id is no part of what they say.
 */
export function partsOf(spec: BotSpec): ReadonlyMap<string, SpecPart> {
  const list = createPartList();
  const bot = list.add({ kind: 'bot', spec }, null, '', without(spec, ...INNER_LISTS));
  for (const language of spec.languages) {
    list.add({ kind: 'language', language }, bot, language, {});
  }
  for (const variable of spec.variables) {
    list.add({ kind: 'variable', variable }, bot, variable.name, without(variable, 'name'));
  }
  for (const entry of spec.knowledge) {
    list.add({ kind: 'knowledge', entry }, bot, entry.id, without(entry, 'id'));
  }
  for (const collection of spec.collections) {
    const own = without(collection, 'id', 'items');
    const part = list.add({ kind: 'collection', collection }, bot, collection.id, own);
    for (const item of collection.items) {
      list.addInOrder({ kind: 'item', collection, item }, part, item.id, without(item, 'id'));
    }
  }
  for (const schedule of spec.schedules) addSchedule(list, bot, schedule);
  for (const flow of spec.flows) addFlow(list, bot, flow);
  for (const block of spec.blocks) addBlock(list, bot, block);
  for (const story of spec.stories) {
    list.add({ kind: 'story', story }, bot, story.id, without(story, 'id'));
  }
  return list.parts;
}

function without(object: object, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** All seven weekdays are parts, so that a day without hours is a day that changed. */
function addSchedule(list: PartList, bot: SpecPart, schedule: Schedule): void {
  const { holidays } = schedule;
  const own = { ...without(schedule, 'id', 'days'), holidays: holidays && [...holidays].sort() };
  const part = list.add({ kind: 'schedule', schedule }, bot, schedule.id, own);
  for (const day of WEEKDAYS) {
    const ranges = rangesOn(schedule, day);
    list.add({ kind: 'weekday', schedule, day, ranges }, part, day, { ranges });
  }
}

function rangesOn({ days }: Schedule, wanted: Weekday): DayRanges {
  return days
    .filter(({ day }) => day === wanted)
    .map(({ from, to }) => ({ from, to }))
    .sort((left, right) => (left.from + left.to < right.from + right.to ? -1 : 1));
}

function addFlow(list: PartList, bot: SpecPart, flow: Flow): void {
  const own = without(flow, 'id', 'triggers');
  const part = list.addInOrder({ kind: 'flow', flow }, bot, flow.id, own);
  for (const trigger of flow.triggers) {
    const fields = without(trigger, 'type');
    const sorted = trigger.type === 'keywords' ? { words: [...trigger.words].sort() } : fields;
    list.add({ kind: 'trigger', flow, trigger }, part, triggerName(trigger), sorted);
  }
}

/** Commands and links are told apart by what they are; of the other types a flow mostly has one. */
function triggerName(trigger: Trigger): string {
  if (trigger.type === 'command') return `command /${trigger.command}`;
  if (trigger.type === 'start' && trigger.payload !== undefined) return `start ${trigger.payload}`;
  return trigger.type;
}

/** A block that becomes one of another type is another block, whatever its id. */
function addBlock(list: PartList, bot: SpecPart, block: Block): void {
  const own = without(block, 'id', 'type', 'options', 'branches');
  const fields =
    block.type === 'question' ? { ...own, answer: without(block.answer, 'options') } : own;
  const part = list.add({ kind: 'block', block }, bot, block.id, fields, block.type);
  if (block.type === 'condition') {
    for (const branch of block.branches) {
      const name = branchName(branch);
      list.addInOrder({ kind: 'branch', block, branch }, part, name, { next: branch.next });
    }
  } else if (block.type === 'menu') {
    for (const option of block.options) {
      list.addInOrder({ kind: 'option', block, option }, part, option.id, without(option, 'id'));
    }
  } else if (block.type === 'question' && 'options' in block.answer) {
    for (const option of block.answer.options) {
      list.addInOrder({ kind: 'option', block, option }, part, option.id, without(option, 'id'));
    }
  }
}

/** A branch has no id: it is what it tests. */
function branchName({ match, tests }: Branch): string {
  const names = tests.map(({ variable, operator, value }) =>
    [variable, operator, ...(value === undefined ? [] : [JSON.stringify(value)])].join(' '),
  );
  return `${match}: ${names.join('; ')}`;
}
