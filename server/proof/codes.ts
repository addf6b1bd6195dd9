import type { Violation, ViolationClass } from './types.ts';

interface CodeFacts {
  readonly severity: Violation['severity'];
  readonly class: ViolationClass;
}

const error = (who: ViolationClass): CodeFacts => ({ severity: 'error', class: who });
const warning = (who: ViolationClass): CodeFacts => ({ severity: 'warning', class: who });

/** Every violation that the proof knows. Sentences: `messages/{ar,en}.ts`. */
export const violationCodes = {
  'spec/shape': error('model'),
  'spec/no-start': error('model'),
  'spec/many-starts': error('model'),
  'spec/default-language': error('auto'),
  'spec/same-language': error('auto'),
  'spec/time-zone': error('model'),
  'id/duplicate': error('model'),
  'reference/missing': error('model'),
  'block/unreachable': error('auto'),
  'block/cannot-finish': error('model'),
  'block/cycle-without-input': error('model'),
  'flow/no-trigger': error('model'),
  'flow/same-trigger': error('model'),
  'flow/silent': error('model'),
  'command/reserved': error('auto'),
  'text/missing': error('model'),
  'text/too-long': error('model'),
  'label/too-long': warning('model'),
  'label/duplicate': error('model'),
  'template/syntax': error('model'),
  'template/unknown-formatter': error('auto'),
  'template/wrong-formatter': error('auto'),
  'variable/unknown': error('model'),
  'variable/unset': error('model'),
  'variable/type': error('model'),
  'variable/unused': warning('auto'),
  'condition/repeated': error('auto'),
  'test/type': error('model'),
  'test/no-value': error('model'),
  'test/unknown-choice': error('model'),
  'set/type': error('model'),
  'answer/no-options': error('model'),
  'answer/bounds': error('model'),
  'answer/pattern': error('model'),
  'menu/no-options': error('model'),
  'collection/empty': error('owner'),
  'collection/no-variable': error('model'),
  'collection/no-prices': error('owner'),
  'schedule/never-open': error('owner'),
  'reminder/moment': error('model'),
  'reminder/asks': error('model'),
  'language/only-one': warning('auto'),
  'message/many-media': error('model'),
  'ai/no-knowledge': error('owner'),
  'payment/stars': error('model'),
  'jump/never-returns': error('model'),
  'jump/circle': error('model'),
  'return/outside': error('auto'),
  'http/address': error('owner'),
  'http/header': error('auto'),
  'http/header-value': error('model'),
  'http/get-body': error('auto'),
  'http/format': error('auto'),
  'url/not-https': error('auto'),
  'secret/in-text': error('owner'),
  'story/language': error('model'),
  'story/failed': error('model'),
  'walk/error': error('model'),
  'walk/empty-message': error('model'),
  'walk/not-covered': error('model'),
} as const satisfies Record<string, CodeFacts>;

export type ViolationCode = keyof typeof violationCodes;

/** A violation of a known code. */
export interface KnownViolation extends Violation {
  readonly code: ViolationCode;
}

export function violation(
  code: ViolationCode,
  place: { readonly pointer: string; readonly blockId?: string | null },
  details: Violation['details'] = {},
): KnownViolation {
  const { severity, class: who } = violationCodes[code];
  const { pointer, blockId = null } = place;
  return { code, severity, class: who, blockId, pointer, details };
}
