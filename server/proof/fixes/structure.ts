import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { Flow } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { factsOf } from '#server/proof/facts.ts';
import { graphRules } from '#server/proof/rules/graph.ts';
import { isAlwaysOn } from '#server/runtime/commands/table.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { isPlainStart } from '#server/runtime/spec-index.ts';
import { blockAt, type Fix, fact, facts, positionsIn } from './fix.ts';
import { nearestName } from './nearest.ts';
import { retarget } from './retarget.ts';

const MAX_KEYWORD_LENGTH = 60;

export const fixDefaultLanguage: Fix = (draft) => {
  const [first] = draft.languages;
  if (first === undefined) return false;
  draft.defaultLanguage = first;
  return true;
};

export const fixSameLanguage: Fix = (draft) => {
  draft.languages = [...new Set(draft.languages)];
  return true;
};

/** The zone whose name, or whose city alone, was written in another style. */
export const fixTimeZone: Fix = (draft) => {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = (zone: string) => zone.split('/').at(-1) ?? zone;
  const written = draft.timeZone;
  const whole = nearestName(written, zones);
  const byCity = nearestName(written, zones.map(city));
  const zone = whole ?? zones.find((candidate) => city(candidate) === byCity);
  if (zone === undefined) return false;
  draft.timeZone = zone;
  return true;
};

/** Where a bot has one flow that can be meant by /start, that one. */
export const fixNoStart: Fix = (draft) => {
  const named = draft.flows.filter(({ id }) => id === 'main' || id === 'start');
  const [flow, ...others] = draft.flows.length === 1 ? draft.flows : named;
  if (!flow || others.length > 0) return false;
  flow.triggers.unshift({ type: 'start' });
  return true;
};

/** The first flow keeps /start; a later one can only give it up when something else starts it. */
export const fixManyStarts: Fix = (draft, { pointer }) => {
  const flow = draft.flows[positionsIn(pointer)[0] ?? -1];
  const kept = flow?.triggers.filter((trigger) => !isPlainStart(trigger)) ?? [];
  if (!flow || kept.length === 0) return false;
  flow.triggers = kept;
  return true;
};

/** A definition that stands twice word for word is superfluous; references meant either. */
export const fixDuplicate: Fix = (draft, { pointer }) => {
  const list = definitionsAt(draft, pointer);
  const position = positionsIn(pointer).at(-1) ?? -1;
  const second = list?.[position];
  const first = list?.find(({ id }) => id === second?.id);
  if (!list || !second || first === second) return false;
  if (JSON.stringify(first) !== JSON.stringify(second))
    return renameUnreferenced(list, position, pointer);
  list.splice(position, 1);
  return true;
};

type Definitions = { id: string }[];

function definitionsAt(draft: BotSpec, pointer: string): Definitions | undefined {
  const [outer = -1] = positionsIn(pointer);
  const [, list, , inner] = pointer.split('/');
  const block = draft.blocks[outer];
  if (list === 'blocks' && inner === 'options' && block?.type === 'menu') return block.options;
  if (list === 'blocks' && inner === undefined) return draft.blocks;
  if (list === 'collections') {
    return inner === 'items' ? draft.collections[outer]?.items : draft.collections;
  }
  if (list === 'flows') return draft.flows;
  if (list === 'schedules') return draft.schedules;
  if (list === 'knowledge') return draft.knowledge;
  if (list === 'stories') return draft.stories;
  return undefined;
}

/** Nothing refers to these by their ids, so that the later one can have a new one. */
function renameUnreferenced(list: Definitions, position: number, pointer: string): boolean {
  if (!/^\/(?:knowledge|stories)\/|\/(?:options|items)\/\d+$/.test(pointer)) return false;
  const second = list[position];
  if (!second || pointer.includes('/answer/')) return false;
  const taken = new Set(list.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${second.id.slice(0, 36)}_${number}`)) number += 1;
  second.id = `${second.id.slice(0, 36)}_${number}`;
  return true;
}

/** A reference that was mistyped leads to the one name that was meant. */
export const fixReference: Fix = (draft, violation) => {
  const meant = nearestName(fact(violation, 'found'), facts(violation, 'allowed'));
  if (meant === null) return false;
  if (violation.pointer.startsWith('/flows/')) {
    const flow = draft.flows[positionsIn(violation.pointer)[0] ?? -1];
    if (flow) flow.start = meant;
    return flow !== undefined;
  }
  const block = blockAt(draft, violation);
  if (!block) return false;
  const slot = fact(violation, 'slot');
  if (slot !== '') return retarget(block, slot, meant);
  if (block.type === 'collection') block.collection = meant;
  else if (block.type === 'hours') block.schedule = meant;
  else if (block.type === 'jump') block.flow = meant;
  else if (block.type === 'question' && 'schedule' in block.answer) block.answer.schedule = meant;
  else return false;
  return true;
};

/** While something else is wrong with the ways of a bot, what stands behind is lost, not superfluous. */
export const fixUnreachable: Fix = (draft) => {
  const facts = factsOf(structuredClone(draft));
  const { reachable, placedBlocks, index } = facts;
  const leadsNowhere =
    draft.flows.some(({ start }) => !index.blocks.has(start)) ||
    placedBlocks.some(({ edges }) => edges.some(({ target }) => !index.blocks.has(target)));
  const isLost = graphRules
    .flatMap((rule) => rule(facts))
    .some(({ code }) => code !== 'block/unreachable');
  if (leadsNowhere || isLost || !draft.flows.some(({ triggers }) => triggers.some(isPlainStart))) {
    return false;
  }
  draft.blocks = draft.blocks.filter(({ id }) => reachable.has(id));
  return true;
};

/** A flow that nothing starts is started by its own name. */
export const fixNoTrigger: Fix = (draft, { pointer }) => {
  const flow = draft.flows[positionsIn(pointer)[0] ?? -1];
  return flow !== undefined && startByName(draft, flow);
};

function startByName(draft: BotSpec, flow: Flow): boolean {
  const words = draft.languages
    .map((language) => flow.name[language]?.trim() ?? '')
    .filter((word) => foldWords(word) !== '' && word.length <= MAX_KEYWORD_LENGTH);
  const claimed = new Set(
    draft.flows
      .flatMap(({ triggers }) =>
        triggers.flatMap((trigger) => (trigger.type === 'keywords' ? trigger.words : [])),
      )
      .map(foldWords),
  );
  if (words.length === 0 || words.some((word) => claimed.has(foldWords(word)))) return false;
  flow.triggers = [{ type: 'keywords', words: [...new Set(words)] }];
  return true;
}

/** The flow that claimed the word first keeps it; the later one must still have another way in. */
export const fixSameTrigger: Fix = (draft, violation) => {
  const [position = -1, triggerPosition = -1] = positionsIn(violation.pointer);
  const flow = draft.flows[position];
  const trigger = flow?.triggers[triggerPosition];
  if (!flow || !trigger) return false;
  const claimed = fact(violation, 'trigger');
  if (trigger.type === 'keywords') {
    const words = trigger.words.filter((word) => foldWords(word) !== claimed);
    if (words.length > 0) {
      trigger.words = words;
      return true;
    }
  }
  if (flow.triggers.length < 2) return false;
  flow.triggers.splice(triggerPosition, 1);
  return true;
};

/** Every bot has these commands already; the flow keeps its other triggers, or its name. */
export const fixReservedCommand: Fix = (draft, violation) => {
  const flow = draft.flows[positionsIn(violation.pointer)[0] ?? -1];
  if (!flow) return false;
  flow.triggers = flow.triggers.filter(
    (trigger) => trigger.type !== 'command' || !isAlwaysOn(trigger.command),
  );
  return flow.triggers.length > 0 || startByName(draft, flow);
};

/** Whoever came to this block goes on to where it leads. */
export const fixOnlyOneLanguage: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'language' || block.next === block.id) return false;
  for (const flow of draft.flows) if (flow.start === block.id) flow.start = block.next;
  for (const other of draft.blocks) {
    for (const { slot, target } of blockEdges(other, draft)) {
      if (target === block.id) retarget(other, slot, block.next);
    }
  }
  draft.blocks = draft.blocks.filter(({ id }) => id !== block.id);
  return true;
};

/** With nothing to go back to the interpreter ends the conversation: so does an end. */
export const fixReturnOutside: Fix = (draft, violation) => {
  const position = positionsIn(violation.pointer)[0] ?? -1;
  const block = draft.blocks[position];
  if (block?.type !== 'return') return false;
  draft.blocks[position] = { id: block.id, type: 'end' };
  return true;
};
