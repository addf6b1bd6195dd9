import type { z } from 'zod';
import type { ReadJson } from '#server/ai/read-json.ts';
import type { Quote } from '../prompts/quote.ts';
import type { Stage } from '../stage-types.ts';

/** A stage that a model answers: what it is asked, in which form, and how the answer is read. */
export interface ModelStage<Input, Answer, Output> {
  readonly stage: Stage;
  /** Which words were used; stands in the log of every attempt. */
  readonly promptVersion: string;
  /** The form of the answer; portable to every provider. */
  readonly schema: z.ZodType<Answer>;
  readonly maxOutputTokens: number;
  readonly timeoutMs: number;
  readonly system: string;
  user(input: Input, quote: Quote): string;
  /** The answer as the pipeline wants it, or what the model must mend. */
  read(answer: Answer, input: Input): ReadJson<Output>;
}
