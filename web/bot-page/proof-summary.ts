import type { BotView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
import { textFor } from './spec-text.ts';

/** What the bot's page shows of a proof. */
export interface ProofSummary {
  readonly passed: boolean;
  /** False when an older engine made it: the bot is about to be proven again. */
  readonly isCurrent: boolean;
  readonly blocks: { readonly visited: number; readonly total: number };
  readonly branches: { readonly visited: number; readonly total: number };
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly passed: boolean;
  }[];
  /** Violations that do not keep the bot from going live. */
  readonly remarks: number;
}

export function proofSummary(
  { proof, spec }: Pick<BotView, 'proof' | 'spec'>,
  language: Language,
): ProofSummary | null {
  if (!proof) return null;
  return {
    passed: proof.passed,
    isCurrent: proof.isCurrent,
    blocks: proof.coverage.blocks,
    branches: proof.coverage.branches,
    stories: proof.stories.map(({ storyId, passed }) => {
      const story = spec.stories.find(({ id }) => id === storyId);
      return { id: storyId, passed, title: textFor(story?.title, language) || storyId };
    }),
    remarks: proof.violations.filter(({ severity }) => severity === 'warning').length,
  };
}
