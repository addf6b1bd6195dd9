import type { ViolationCode } from '#server/proof/codes.ts';
import type { Fix } from './fix.ts';
import { fixShape } from './shape.ts';
import {
  fixDefaultLanguage,
  fixDuplicate,
  fixManyStarts,
  fixNoStart,
  fixNoTrigger,
  fixOnlyOneLanguage,
  fixReference,
  fixReservedCommand,
  fixReturnOutside,
  fixSameLanguage,
  fixSameTrigger,
  fixTimeZone,
  fixUnreachable,
} from './structure.ts';
import {
  fixFormatter,
  fixInsecureAddress,
  fixMissingText,
  fixSameLabel,
  fixTemplateSyntax,
  fixWireFormat,
} from './texts.ts';
import {
  fixBounds,
  fixForbiddenHeader,
  fixGetBody,
  fixRepeatedBranch,
  fixSetType,
  fixTestType,
  fixTestWithoutValue,
  fixUnknownChoice,
} from './values.ts';
import {
  fixNoCollectionVariable,
  fixReminderMoment,
  fixSameVariable,
  fixUnknownVariable,
  fixUnusedVariable,
  fixVariableType,
} from './variables.ts';

/**
 * For each code whose violations can have exactly one right fix, the fix. What is declared stands
 * before what only follows from it: that is the order in which they are tried.
 */
export const fixes: Readonly<Partial<Record<ViolationCode, Fix>>> = {
  'spec/shape': fixShape,
  'spec/no-start': fixNoStart,
  'spec/many-starts': fixManyStarts,
  'spec/default-language': fixDefaultLanguage,
  'spec/same-language': fixSameLanguage,
  'spec/time-zone': fixTimeZone,
  'id/duplicate': (draft, violation) =>
    violation.pointer.startsWith('/variables/')
      ? fixSameVariable(draft, violation)
      : fixDuplicate(draft, violation),
  'reference/missing': fixReference,
  'variable/unknown': fixUnknownVariable,
  'variable/type': fixVariableType,
  'template/syntax': fixTemplateSyntax,
  'flow/no-trigger': fixNoTrigger,
  'flow/same-trigger': fixSameTrigger,
  'command/reserved': fixReservedCommand,
  'text/missing': fixMissingText,
  'label/duplicate': fixSameLabel,
  'template/unknown-formatter': fixFormatter,
  'template/wrong-formatter': fixFormatter,
  'condition/repeated': fixRepeatedBranch,
  'test/type': fixTestType,
  'test/no-value': fixTestWithoutValue,
  'test/unknown-choice': fixUnknownChoice,
  'set/type': fixSetType,
  'answer/bounds': fixBounds,
  'collection/no-variable': fixNoCollectionVariable,
  'reminder/moment': fixReminderMoment,
  'language/only-one': fixOnlyOneLanguage,
  'return/outside': fixReturnOutside,
  'http/header': fixForbiddenHeader,
  'http/get-body': fixGetBody,
  'http/format': fixWireFormat,
  'url/not-https': fixInsecureAddress,
  'block/unreachable': fixUnreachable,
  'variable/unused': fixUnusedVariable,
};
