/**
 * Characters that a person cannot see but that change what they see or what a program reads: bidi
 * overrides and isolates, control characters except tab and line breaks, spaces and fillers without
 * any width or ink, tags, noncharacters, halves of a surrogate pair.
 * Direction marks and joiners stay: Arabic, Persian and emoji need them; so do the tags in a flag.
 */
const FLAG_OR_UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}]/gu;
const FLAG_LENGTH = 3;

/** The first character that {@link stripUnsafeCharacters} would take out, as `U+202E`; else null. */
export function findUnsafeCharacter(text: string): string | null {
  for (const [found] of text.matchAll(FLAG_OR_UNSAFE)) {
    if (isFlag(found)) continue;
    const code = found.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

/** Takes invisible control characters out; visible text stays as it is. */
export function stripUnsafeCharacters(text: string): string {
  return text.replace(FLAG_OR_UNSAFE, (found) => (isFlag(found) ? found : ''));
}

function isFlag(found: string): boolean {
  return found.length > FLAG_LENGTH;
}
