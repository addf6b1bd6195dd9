import { describeSpecProblem } from '#server/bot-spec/describe-spec-problem.ts';
import type { SpecProblem } from '#server/bot-spec/spec-problem.ts';
import { violation } from '#server/proof/codes.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import type { Proof } from '#server/proof/types.ts';

/**
 * The proof of a stored document that today's language cannot read: it did not pass. `specHash` is
 * empty, for there is no spec; the row names the stored document's.
 */
export function unreadableProof(problems: readonly SpecProblem[]): Proof {
  return {
    passed: false,
    specHash: '',
    engineVersion: ENGINE_VERSION,
    violations: problems.map((problem) =>
      violation(
        'spec/shape',
        { pointer: problem.pointer },
        { found: describeSpecProblem(problem, 'en') },
      ),
    ),
    coverage: {
      blocks: { visited: 0, total: 0 },
      branches: { visited: 0, total: 0 },
      steps: 0,
      deepestPath: 0,
    },
    stories: [],
    transcripts: [],
  };
}
