import { compilePattern } from '#server/bot-spec/pattern.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { sampleOfPattern } from './sample-of-pattern.ts';

/** A text that fits the pattern; where none can be made up, what customers type in the stories. */
export function fittingTexts(source: string, { stories }: BotSpec): string[] {
  const sample = sampleOfPattern(source);
  if (sample !== null) return [sample];
  const pattern = compilePattern(source);
  const typed = stories.flatMap(({ turns }) =>
    turns.flatMap(({ customer }) => ('text' in customer ? [customer.text] : [])),
  );
  return typed.filter((text) => pattern?.testExact(text)).slice(0, 1);
}
