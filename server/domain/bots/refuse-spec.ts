import { describeSpecProblem } from '#server/bot-spec/describe-spec-problem.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { SpecProblem } from '#server/bot-spec/spec-problem.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { describeViolation } from '#server/proof/describe-violation.ts';
import type { Proof } from '#server/proof/types.ts';
import type { InvalidSpecDetails } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import type { Language } from '#server/shared/language.ts';
import { stepAt } from './step-at.ts';

/** A bot of 500 steps can be wrong in thousands of places; nobody reads more than these. */
const MAX_VIOLATIONS = 500;

/** The refusal of a document that is no spec, with all that is wrong, in `language`. */
export function refuseShape(
  document: unknown,
  problems: readonly SpecProblem[],
  language: Language,
): AppError {
  return refuse({
    problems: problems.map((problem) => ({
      code: problem.code,
      pointer: problem.pointer,
      message: describeSpecProblem(problem, language),
      ...stepAt(document, problem.pointer, language),
    })),
    violations: [],
    violationCount: 0,
    failedStories: [],
  });
}

/** The refusal of a spec that did not pass its proof, with all that is wrong, in `language`. */
export function refuseProof(spec: BotSpec, proof: Proof, language: Language): AppError {
  return refuse({
    problems: [],
    violations: proof.violations.slice(0, MAX_VIOLATIONS).map((violation) => {
      const { code, severity, class: who, blockId, pointer } = violation;
      const { step } = stepAt(spec, pointer, language);
      const words = describeViolation(violation, language);
      return { code, severity, class: who, blockId, pointer, step, ...words };
    }),
    violationCount: proof.violations.length,
    failedStories: proof.stories.flatMap(({ storyId, failure }) => {
      if (failure === null) return [];
      const story = spec.stories.find(({ id }) => id === storyId);
      const title = story ? textIn(story.title, language) : '';
      return [{ storyId, title, ...failure, turn: failure.turn + 1 }];
    }),
  });
}

function refuse(details: InvalidSpecDetails): AppError {
  return new AppError('bot/invalid-spec', { ...details });
}
