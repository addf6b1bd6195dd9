import type { Rule } from '#server/proof/facts.ts';
import { answerRules } from './answers.ts';
import { graphRules } from './graph.ts';
import { safetyRules } from './safety.ts';
import { structureRules } from './structure.ts';
import { textRules } from './texts.ts';
import { variableTypeRules } from './variable-types.ts';
import { variableUseRules } from './variable-use.ts';

/** All static rules, in the order in which their violations are reported. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...graphRules,
  ...textRules,
  ...answerRules,
  ...variableTypeRules,
  ...variableUseRules,
  ...safetyRules,
];
