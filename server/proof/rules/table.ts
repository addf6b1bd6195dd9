import type { Rule } from '#server/proof/facts.ts';
import { answeringRules } from './answering.ts';
import { answerRules } from './answers.ts';
import { graphRules } from './graph.ts';
import { safetyRules } from './safety.ts';
import { structureRules } from './structure.ts';
import { subFlowRules } from './sub-flows.ts';
import { textRules } from './texts.ts';
import { unusedRules } from './unused.ts';
import { variableTypeRules } from './variable-types.ts';
import { variableUseRules } from './variable-use.ts';
import { webServiceRules } from './web-services.ts';

/** All static rules, in the order in which their violations are reported. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...graphRules,
  ...textRules,
  ...answerRules,
  ...variableTypeRules,
  ...variableUseRules,
  ...unusedRules,
  ...subFlowRules,
  ...answeringRules,
  ...webServiceRules,
  ...safetyRules,
];
