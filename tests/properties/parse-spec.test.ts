import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { prove } from '#server/proof/prove.ts';
import { manyBlocksSpec } from '#tests/factories/many-blocks-spec.ts';
import { mutationsOf } from './spec-mutations.ts';

describe.each([
  ['the restaurant', pizzaSpec(), 400],
  ['the clinic', clinicSpec(), 400],
  ['the bot of many blocks', manyBlocksSpec(), 1_400],
])('%s with random defects', (_name, spec, rounds) => {
  it('is read or refused with reasons, and what is read is proven or not, without a throw', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(mutationsOf(spec), (mutant) => {
        const parsed = parseSpec(mutant);
        if (!parsed.ok) {
          seen.refused += 1;
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        seen.read += 1;
        const { passed, violations } = prove(parsed.spec);
        expect(passed).toBe(violations.every(({ severity }) => severity !== 'error'));
      }),
      { numRuns: rounds },
    );
    // Else the mutations would say nothing of the one side or of the other.
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(rounds / 10);
  }, 120_000);
});
