import { optionsOf } from '#server/bot-spec/answers.ts';
import { UNKNOWN_FLOW_ID } from '#server/bot-spec/flows.ts';
import { type KnownViolation, violation } from '#server/proof/codes.ts';
import type { Facts, Rule } from '#server/proof/facts.ts';
import { isAlwaysOn } from '#server/runtime/commands/table.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { isPlainStart } from '#server/runtime/spec-index.ts';
import { isTimeZone } from '#server/shared/zoned-time.ts';

const oneStart: Rule = ({ spec }) => {
  const starts = spec.flows.flatMap((flow, index) =>
    flow.triggers.some(isPlainStart) ? [{ flow, index }] : [],
  );
  if (starts.length === 0) return [violation('spec/no-start', { pointer: '/flows' })];
  return starts
    .slice(1)
    .map(({ flow, index }) =>
      violation('spec/many-starts', { pointer: `/flows/${index}/triggers` }, { flow: flow.id }),
    );
};

const languages: Rule = ({ spec }) =>
  spec.languages.includes(spec.defaultLanguage)
    ? []
    : [
        violation(
          'spec/default-language',
          { pointer: '/defaultLanguage' },
          { found: spec.defaultLanguage, allowed: spec.languages },
        ),
      ];

const timeZone: Rule = ({ spec }) =>
  isTimeZone(spec.timeZone)
    ? []
    : [violation('spec/time-zone', { pointer: '/timeZone' }, { found: spec.timeZone })];

const uniqueIds: Rule = ({ spec }) => [
  ...duplicates(spec.blocks, '/blocks', true),
  ...duplicates(spec.flows, '/flows'),
  ...duplicates(spec.collections, '/collections'),
  ...duplicates(spec.schedules, '/schedules'),
  ...duplicates(spec.knowledge, '/knowledge'),
  ...duplicates(spec.stories, '/stories'),
  ...duplicates(
    spec.variables.map(({ name }) => ({ id: name })),
    '/variables',
  ),
  ...spec.collections.flatMap(({ items }, index) =>
    duplicates(items, `/collections/${index}/items`),
  ),
  ...spec.blocks.flatMap((block, index) => {
    if (block.type === 'menu') return duplicates(block.options, `/blocks/${index}/options`);
    if (block.type !== 'question') return [];
    return duplicates(optionsOf(block.answer), `/blocks/${index}/answer/options`);
  }),
];

function duplicates(
  definitions: readonly { readonly id: string }[],
  pointer: string,
  areBlocks = false,
): KnownViolation[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const place = { pointer: `${pointer}/${index}`, blockId: areBlocks ? id : null };
    return [violation('id/duplicate', place, { id })];
  });
}

const references: Rule = ({ spec, index, placedBlocks }) => [
  ...spec.flows.flatMap((flow, position) =>
    missing(flow.start, spec.blocks, { pointer: `/flows/${position}/start` }, 'block'),
  ),
  ...placedBlocks.flatMap(({ block, pointer, edges }) =>
    edges.flatMap(({ slot, target }) =>
      index.blocks.has(target) || slot === 'flow'
        ? []
        : [
            violation(
              'reference/missing',
              { pointer, blockId: block.id },
              { kind: 'block', slot, found: target, allowed: idsOf(spec.blocks) },
            ),
          ],
    ),
  ),
  ...placedBlocks.flatMap(({ block, pointer }) => {
    const place = { pointer, blockId: block.id };
    if (block.type === 'collection') {
      return missing(block.collection, spec.collections, place, 'collection');
    }
    if (block.type === 'hours') return missing(block.schedule, spec.schedules, place, 'schedule');
    if (block.type === 'jump') return missing(block.flow, spec.flows, place, 'flow');
    if (block.type !== 'question') return [];
    const { answer } = block;
    if (!('schedule' in answer) || answer.schedule === undefined) return [];
    return missing(answer.schedule, spec.schedules, place, 'schedule');
  }),
];

function missing(
  id: string,
  definitions: readonly { readonly id: string }[],
  place: { readonly pointer: string; readonly blockId?: string },
  kind: string,
): KnownViolation[] {
  if (definitions.some((definition) => definition.id === id)) return [];
  return [violation('reference/missing', place, { kind, found: id, allowed: idsOf(definitions) })];
}

function idsOf(definitions: readonly { readonly id: string }[]): string[] {
  return definitions.map(({ id }) => id);
}

const triggers: Rule = ({ spec }) => {
  const seen = new Map<string, string>();
  return spec.flows.flatMap((flow, index) => {
    const pointer = `/flows/${index}/triggers`;
    if (flow.triggers.length === 0) {
      const isCalled = spec.blocks.some((block) => block.type === 'jump' && block.flow === flow.id);
      if (flow.id === UNKNOWN_FLOW_ID || isCalled) return [];
      return [violation('flow/no-trigger', { pointer }, { flow: flow.id })];
    }
    return flow.triggers.flatMap((trigger, position) => {
      const place = { pointer: `${pointer}/${position}` };
      const mine = (claimed: string) => claim(seen, claimed, flow.id, place.pointer);
      switch (trigger.type) {
        case 'start':
          return trigger.payload === undefined ? [] : mine(`/start ${trigger.payload}`);
        case 'command':
          return [
            ...(isAlwaysOn(trigger.command)
              ? [violation('command/reserved', place, { command: trigger.command })]
              : []),
            ...mine(`/${trigger.command}`),
          ];
        case 'keywords':
          return trigger.words.flatMap((word) => mine(foldWords(word)));
        case 'button':
          return spec.languages.flatMap((language) =>
            mine(foldWords(trigger.label[language] ?? '')),
          );
        case 'intent':
        case 'schedule':
          return [];
      }
    });
  });
};

/** A trigger belongs to one flow; two flows with the same one would depend on their order. */
function claim(
  seen: Map<string, string>,
  trigger: string,
  flow: string,
  pointer: string,
): KnownViolation[] {
  const owner = seen.get(trigger);
  seen.set(trigger, owner ?? flow);
  if (owner === undefined || owner === flow) return [];
  return [violation('flow/same-trigger', { pointer }, { trigger, flow, other: owner })];
}

const stories: Rule = ({ spec }: Facts) =>
  spec.stories.flatMap((story, index) =>
    spec.languages.includes(story.language)
      ? []
      : [
          violation(
            'story/language',
            { pointer: `/stories/${index}/language` },
            { story: story.id, found: story.language, allowed: spec.languages },
          ),
        ],
  );

export const structureRules: readonly Rule[] = [
  oneStart,
  languages,
  timeZone,
  uniqueIds,
  references,
  triggers,
  stories,
];
