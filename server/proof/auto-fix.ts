import type { BotSpec } from '#server/bot-spec/spec.ts';
import { applyFix } from './fixes/apply-fix.ts';
import { fixes } from './fixes/table.ts';
import { prove } from './prove.ts';
import { checkStatically } from './static-violations.ts';
import type { Proof, Violation } from './types.ts';

const MAX_FIXES = 300;

export interface AutoFixed {
  readonly spec: BotSpec;
  readonly proof: Proof;
  /** The violations that are gone; empty when the spec is the one that came in. */
  readonly fixed: readonly Violation[];
}

/**
 * Mends what has exactly one right fix, one violation after the other. A fix is kept only when the
 * rules then find fewer errors, or as many errors and fewer warnings; all of them together only when
 * the proof finds fewer too. Pure. `proof` is the proof of `spec`.
 */
export function autoFix(spec: BotSpec, proof: Proof): AutoFixed {
  let current = spec;
  let violations: readonly Violation[] = checkStatically(spec).violations;
  const fixed: Violation[] = [];
  for (let count = 0; count < MAX_FIXES; count += 1) {
    const step = firstFix(current, violations);
    if (!step) break;
    fixed.push(...gone(violations, step.violations));
    current = step.spec;
    violations = step.violations;
  }
  const unchanged = { spec, proof, fixed: [] };
  if (fixed.length === 0) return unchanged;
  const after = prove(current);
  if (!isBetter(after.violations, proof.violations)) return unchanged;
  return { spec: current, proof: after, fixed };
}

interface FixStep {
  readonly spec: BotSpec;
  readonly violations: readonly Violation[];
}

function firstFix(spec: BotSpec, before: readonly Violation[]): FixStep | null {
  for (const violation of rootsFirst(before)) {
    const candidate = applyFix(spec, violation);
    if (!candidate) continue;
    const { violations } = checkStatically(candidate);
    if (isBetter(violations, before)) return { spec: candidate, violations };
  }
  return null;
}

/** In the order of the table of fixes: what is declared comes before what only follows from it. */
function rootsFirst(violations: readonly Violation[]): Violation[] {
  const order = Object.keys(fixes);
  return violations
    .filter(({ code }) => order.includes(code))
    .sort((left, right) => order.indexOf(left.code) - order.indexOf(right.code));
}

/** Pointers move when something before them is taken out: they do not tell violations apart. */
function gone(before: readonly Violation[], after: readonly Violation[]): Violation[] {
  const left = after.map(identityOf);
  return before.filter((violation) => {
    const position = left.indexOf(identityOf(violation));
    if (position === -1) return true;
    left.splice(position, 1);
    return false;
  });
}

function identityOf({ code, blockId, details }: Violation): string {
  return JSON.stringify([code, blockId, details]);
}

function isBetter(after: readonly Violation[], before: readonly Violation[]): boolean {
  const errors = errorsIn(after) - errorsIn(before);
  return errors < 0 || (errors === 0 && after.length < before.length);
}

function errorsIn(violations: readonly Violation[]): number {
  return violations.filter(({ severity }) => severity === 'error').length;
}
