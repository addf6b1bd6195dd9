import type { BotSpec } from '#server/bot-spec/spec.ts';
import { type ViolationCode, violationCodes } from '#server/proof/codes.ts';
import type { Violation } from '#server/proof/types.ts';
import { fixes } from './table.ts';

/** A copy of the spec with one violation mended; null where there is not exactly one right fix. */
export function applyFix(spec: BotSpec, violation: Violation): BotSpec | null {
  const fix = isKnown(violation.code) ? fixes[violation.code] : undefined;
  if (!fix) return null;
  const draft = structuredClone(spec);
  return fix(draft, violation) ? draft : null;
}

function isKnown(code: string): code is ViolationCode {
  return Object.hasOwn(violationCodes, code);
}
