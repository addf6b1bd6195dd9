import { z } from 'zod';
import { proofPartsSchema } from '#server/domain/bots/proof-parts.ts';
import type { RunWithStages } from '#server/domain/runs/find-runs.ts';
import { describeViolation } from '#server/proof/describe-violation.ts';
import type { Language } from '#server/shared/language.ts';

/** More than a person would read: the first ones lead to the cause. */
const MAX_PROBLEMS = 12;

const reportSchema = z.object({ violations: proofPartsSchema.shape.violations });

/** What the last proof of a run found wrong, in sentences; empty when it ended for another reason. */
export function proofProblems(run: RunWithStages, language: Language): readonly string[] {
  if (run.outcomeCode !== 'pipeline/not-proven') return [];
  const last = run.stages.findLast(
    ({ stage, output }) => stage === 'validation' && output !== null,
  );
  const violations = reportSchema.safeParse(last?.output).data?.violations ?? [];
  const sentences = violations
    .filter(({ severity }) => severity === 'error')
    .map((violation) => describeViolation(violation, language).sentence);
  return [...new Set(sentences)].slice(0, MAX_PROBLEMS);
}
