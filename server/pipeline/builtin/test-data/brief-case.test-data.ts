import type { AnswerType } from '#server/bot-spec/answers.ts';
import type { BlockType } from '#server/bot-spec/blocks.ts';
import type { Language } from '#server/shared/language.ts';

/** A description as people write it, and what a good answer to it must show. */
export interface BriefCase {
  readonly id: string;
  readonly prompt: string;
  readonly outcome: 'ready' | 'needs_input' | 'refused';
  readonly blocks?: readonly BlockType[];
  /** Every kind of answer that the bot asks for, in any order. */
  readonly asks?: readonly AnswerType[];
  readonly items?: readonly (readonly [string, number])[];
  readonly says?: readonly string[];
  readonly languages?: readonly Language[];
  readonly timeZone?: string;
  readonly currency?: string;
  /** The ids of the questions to the owner. */
  readonly questions?: readonly string[];
  readonly reason?: 'not_a_bot' | 'abusive' | 'nonsense';
}

export const ORDER = ['hours', 'collection', 'question', 'record'] as const;
export const BOOKING = ['collection', 'question', 'record'] as const;
export const FORM = ['question', 'record'] as const;
