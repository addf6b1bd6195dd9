import { violation } from '#server/proof/codes.ts';
import type { Rule } from '#server/proof/facts.ts';
import { fittingTexts } from '#server/proof/walk/fitting-texts.ts';

const options: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    const place = (at: string) => ({ pointer: `${pointer}${at}`, blockId: block.id });
    if (block.type === 'menu' && block.options.length === 0) {
      return [violation('menu/no-options', place('/options'))];
    }
    if (block.type !== 'question') return [];
    const { answer } = block;
    if (answer.type !== 'choice' && answer.type !== 'choices') return [];
    return answer.options.length === 0
      ? [violation('answer/no-options', place('/answer/options'))]
      : [];
  });

const bounds: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'question') return [];
    const { answer } = block;
    const place = { pointer: `${pointer}/answer`, blockId: block.id };
    switch (answer.type) {
      case 'text':
        return crossed(answer.minLength, answer.maxLength)
          ? [violation('answer/bounds', place, boundDetails(answer.minLength, answer.maxLength))]
          : [];
      case 'number':
      case 'money':
      case 'rating':
        return crossed(answer.min, answer.max)
          ? [violation('answer/bounds', place, boundDetails(answer.min, answer.max))]
          : [];
      case 'choices': {
        const most = Math.min(answer.max ?? Number.POSITIVE_INFINITY, answer.options.length);
        return crossed(answer.min, most)
          ? [violation('answer/bounds', place, boundDetails(answer.min, most))]
          : [];
      }
      case 'date':
        return answer.min !== undefined &&
          answer.min !== 'today' &&
          answer.max !== undefined &&
          answer.min > answer.max
          ? [violation('answer/bounds', place, { min: answer.min, max: answer.max })]
          : [];
      default:
        return [];
    }
  });

/** A pattern that no text fits, or that RE2 does not know, would keep every customer out. */
const patterns: Rule = ({ spec, placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'question' || block.answer.type !== 'text') return [];
    const { pattern } = block.answer;
    if (pattern === undefined || fittingTexts(pattern, spec).length > 0) return [];
    const place = { pointer: `${pointer}/answer/pattern`, blockId: block.id };
    return [violation('answer/pattern', place, { found: pattern })];
  });

function crossed(min: number | undefined, max: number | undefined): boolean {
  return min !== undefined && max !== undefined && min > max;
}

function boundDetails(min: number | undefined, max: number | undefined) {
  return { min: min ?? 0, max: max ?? 0 };
}

const collections: Rule = ({ spec, index, placedBlocks }) => [
  ...spec.collections.flatMap((collection, position) =>
    collection.items.length === 0
      ? [
          violation(
            'collection/empty',
            { pointer: `/collections/${position}/items` },
            { collection: collection.id },
          ),
        ]
      : [],
  ),
  ...placedBlocks.flatMap(({ block, pointer }) =>
    block.type === 'collection' && block.mode !== 'browse' && block.variable === undefined
      ? [violation('collection/no-variable', { pointer, blockId: block.id }, { mode: block.mode })]
      : [],
  ),
  ...placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'set') return [];
    return block.assignments.flatMap((assignment) => {
      if (assignment.operation !== 'cart_total') return [];
      const collection = index.collectionOfVariable.get(assignment.cart);
      const unpriced = collection?.items.filter(({ price }) => price === undefined) ?? [];
      if (!collection || unpriced.length === 0) return [];
      return [
        violation(
          'collection/no-prices',
          { pointer, blockId: block.id },
          { collection: collection.id, items: unpriced.map(({ id }) => id) },
        ),
      ];
    });
  }),
];

const schedules: Rule = ({ spec }) =>
  spec.schedules.flatMap((schedule, position) =>
    schedule.days.some(({ from, to }) => from !== to)
      ? []
      : [
          violation(
            'schedule/never-open',
            { pointer: `/schedules/${position}/days` },
            { schedule: schedule.id },
          ),
        ],
  );

const languageChoice: Rule = ({ spec, placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) =>
    block.type === 'language' && spec.languages.length < 2
      ? [violation('language/only-one', { pointer, blockId: block.id })]
      : [],
  );

export const answerRules: readonly Rule[] = [
  options,
  bounds,
  patterns,
  collections,
  schedules,
  languageChoice,
];
