/** Who can mend a violation: code alone, the model, or only the owner. */
export type ViolationClass = 'auto' | 'model' | 'owner';

/** One thing that is wrong with a spec. */
export interface Violation {
  /** Stable, for example `block/unreachable`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly class: ViolationClass;
  readonly blockId: string | null;
  /** JSON pointer into the spec. */
  readonly pointer: string;
  /** Facts for the sentence and for repair: limits, the ids that would be allowed, what was found. */
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Coverage {
  readonly blocks: { readonly visited: number; readonly total: number };
  readonly branches: { readonly visited: number; readonly total: number };
  readonly steps: number;
  readonly deepestPath: number;
}

export interface StoryResult {
  readonly storyId: string;
  readonly passed: boolean;
  /** The turn that failed and what was expected there; null when passed. */
  readonly failure: {
    readonly turn: number;
    readonly expected: string;
    readonly said: string;
  } | null;
}

/** What the platform knows of one spec: it may go live only when `passed`. */
export interface Proof {
  readonly passed: boolean;
  readonly specHash: string;
  readonly engineVersion: string;
  readonly violations: readonly Violation[];
  readonly coverage: Coverage;
  readonly stories: readonly StoryResult[];
  readonly transcripts: readonly Transcript[];
}

export interface Transcript {
  readonly title: string;
  readonly lines: readonly { readonly who: 'customer' | 'bot'; readonly text: string }[];
}
