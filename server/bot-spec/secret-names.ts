import type { BotSpec } from './spec.ts';

/** The names of the secrets that the bot's `http` blocks send, each once, in alphabetical order. */
export function secretNamesOf(spec: BotSpec): readonly string[] {
  const names = spec.blocks.flatMap((block) =>
    block.type === 'http'
      ? block.headers.flatMap((header) => ('secret' in header ? [header.secret] : []))
      : [],
  );
  return [...new Set(names)].sort();
}
