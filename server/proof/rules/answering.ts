import { violation } from '#server/proof/codes.ts';
import type { Rule } from '#server/proof/facts.ts';

/** Questions of customers can only be answered from something. */
const knowledge: Rule = ({ spec, placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) =>
    block.type === 'ai' && spec.knowledge.length === 0
      ? [violation('ai/no-knowledge', { pointer, blockId: block.id })]
      : [],
  );

const media: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'message') return [];
    const given = [block.photoUrl, block.documentUrl, block.location].filter(
      (medium) => medium !== undefined,
    );
    return given.length > 1
      ? [violation('message/many-media', { pointer, blockId: block.id })]
      : [];
  });

/** A branch that tests the same as an earlier one can never be taken. */
const repeatedBranches: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'condition') return [];
    const seen = new Set<string>();
    return block.branches.flatMap(({ match, tests }, index) => {
      const key = JSON.stringify([tests.length > 1 ? match : 'all', tests]);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const place = { pointer: `${pointer}/branches/${index}`, blockId: block.id };
      return [violation('condition/repeated', place)];
    });
  });

const sameLanguage: Rule = ({ spec }) =>
  new Set(spec.languages).size === spec.languages.length
    ? []
    : [violation('spec/same-language', { pointer: '/languages' }, { found: spec.languages })];

export const answeringRules: readonly Rule[] = [knowledge, media, repeatedBranches, sameLanguage];
