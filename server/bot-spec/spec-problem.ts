/** Every way in which a document can fail to be a spec. Sentences: `problem-texts/{ar,en}.ts`. */
export const SPEC_PROBLEM_CODES = [
  'spec/too-large',
  'spec/too-deep',
  'spec/forbidden-key',
  'spec/forbidden-character',
  'spec/not-json',
  'spec/version',
  'spec/missing',
  'spec/unknown-field',
  'spec/wrong-type',
  'spec/wrong-value',
  'spec/wrong-form',
  'spec/no-alternative',
  'spec/text-too-short',
  'spec/text-too-long',
  'spec/list-too-short',
  'spec/list-too-long',
  'spec/number-too-small',
  'spec/number-too-big',
] as const;
export type SpecProblemCode = (typeof SPEC_PROBLEM_CODES)[number];

/** Facts for the sentence: limits, what would be allowed, what was found. */
type SpecProblemDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A problem and where it is, as the keys that lead there. */
export interface PlacedProblem {
  readonly code: SpecProblemCode;
  readonly path: readonly PropertyKey[];
  readonly details: SpecProblemDetails;
}

/** One thing that keeps a document from being a spec. */
export interface SpecProblem {
  /** Stable. */
  readonly code: SpecProblemCode;
  /** JSON pointer into the document. Of a very long key only the beginning is shown. */
  readonly pointer: string;
  readonly details: SpecProblemDetails;
}
