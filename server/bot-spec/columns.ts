import { LANGUAGES } from '#server/shared/language.ts';
import type { Text } from './text.ts';

/** How many buttons stand side by side so that the longest label is still readable on a phone. */
export function columnsFor(labels: readonly Text[]): number {
  const longest = Math.max(
    0,
    ...labels.flatMap((label) => LANGUAGES.map((language) => label[language]?.length ?? 0)),
  );
  if (labels.length >= 6 && longest <= 8) return 3;
  if (labels.length >= 4 && longest <= 16) return 2;
  return 1;
}
