import type { z } from 'zod';
import { ownField } from '#server/shared/own-field.ts';
import { CURRENT_SPEC_VERSION } from './spec.ts';
import type { PlacedProblem, SpecProblemCode } from './spec-problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a pattern of the schema stands for, where its name alone does not say it. */
const FORMS: Readonly<Record<string, string>> = {
  url: 'https://example.com',
  date: '2026-12-31',
  datetime: '2026-12-31T18:00:00+02:00',
};

/**
 * What the schema has against a document: each unknown field and each missing one by itself. Where
 * several forms would do, the one that fits best counts.
 */
export function schemaProblems(issues: readonly Issue[], input: unknown): PlacedProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], input));
}

function problemsOf(issue: Issue, base: Path, input: unknown): PlacedProblem[] {
  const path = [...base, ...issue.path];
  const problem = (code: SpecProblemCode, details: PlacedProblem['details'] = {}) => [
    { code, path, details },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        return { code: 'spec/unknown-field', path: [...path, key], details: {} };
      });
    case 'invalid_type':
      return path.length > 0 && valueAt(input, path) === undefined
        ? problem('spec/missing')
        : problem('spec/wrong-type', { expected: issue.expected });
    case 'invalid_value':
      return path.join('/') === 'specVersion'
        ? versionProblem(valueAt(input, path))
        : valueProblem(issue.values.map(String), path, input);
    case 'invalid_format':
      return problem('spec/wrong-form', { form: FORMS[issue.format] ?? issue.pattern ?? '' });
    case 'not_multiple_of':
      return problem('spec/wrong-form', { form: String(issue.divisor) });
    case 'too_small':
      return problem(TOO_SMALL[kindOf(issue.origin)], { limit: Number(issue.minimum) });
    case 'too_big':
      return problem(TOO_BIG[kindOf(issue.origin)], { limit: Number(issue.maximum) });
    case 'invalid_union':
      return unionProblems(issue, path, input);
    default:
      return problem('spec/no-alternative');
  }
}

const TOO_SMALL = {
  text: 'spec/text-too-short',
  list: 'spec/list-too-short',
  number: 'spec/number-too-small',
} as const;
const TOO_BIG = {
  text: 'spec/text-too-long',
  list: 'spec/list-too-long',
  number: 'spec/number-too-big',
} as const;

function kindOf(origin: string): keyof typeof TOO_BIG {
  if (origin === 'string') return 'text';
  return origin === 'array' ? 'list' : 'number';
}

function versionProblem(found: unknown): PlacedProblem[] {
  const details = { newest: CURRENT_SPEC_VERSION };
  const code = found === undefined ? 'spec/missing' : 'spec/version';
  return [{ code, path: ['specVersion'], details }];
}

function valueProblem(allowed: readonly string[], path: Path, input: unknown): PlacedProblem[] {
  const code = valueAt(input, path) === undefined ? 'spec/missing' : 'spec/wrong-value';
  return [{ code, path, details: { allowed } }];
}

function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  input: unknown,
): PlacedProblem[] {
  if (issue.discriminator !== undefined) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return valueProblem(allowed.map(String), path, input);
  }
  const [best, second] = [...issue.errors].sort((left, right) => left.length - right.length);
  if (!best || best.length === second?.length) {
    return [{ code: 'spec/no-alternative', path, details: {} }];
  }
  return best.flatMap((nested) => problemsOf(nested, path, input));
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce(ownField, input);
}
