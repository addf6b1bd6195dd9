import { foldText } from '#server/shared/arabic.ts';

/** A date, a time, a number or a "yes" is said in fewer characters than this. */
export const MAX_LINE_LENGTH = 300;

/** Written with one character; compatibility forms would glue "2½" to "21/2". */
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': ' half ',
  '¼': ' quarter ',
  '¾': ' half and quarter ',
};
/** Emoji with their parts, and characters that nobody sees. */
const JUNK = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{C}]+/gu;
/** The frames of keycaps: "1️⃣2️⃣" is 12. */
const FRAMES = /\p{Me}/gu;

/**
 * The beginning of what a customer typed as one folded line: western digits, no emoji, no invisible
 * characters, single spaces, no decoration at the ends. At most {@link MAX_LINE_LENGTH} characters,
 * so that whatever reads it takes a bounded time.
 */
export function tidyLine(typed: string): string {
  const written = typed
    .slice(0, MAX_LINE_LENGTH)
    .replace(/[½¼¾]/g, (sign) => FRACTIONS[sign] ?? ' ');
  return foldText(written.normalize('NFKC').slice(0, MAX_LINE_LENGTH))
    .replace(FRAMES, '')
    .replace(JUNK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'!?,:;*_~]+|[\s"'!?,:;*_~]+$/g, '')
    .slice(0, MAX_LINE_LENGTH);
}
