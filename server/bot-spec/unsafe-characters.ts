/**
 * Characters that a person cannot see but that change what they see or what a program reads: bidi
 * overrides and isolates, control characters except tab and line breaks, tags, noncharacters, halves of a surrogate pair.
 * Direction marks and joiners stay: Arabic, Persian and emoji need them.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}]/gu;
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;

/** True when `text` holds a character that {@link stripUnsafeCharacters} would take out. */
export function hasUnsafeCharacters(text: string): boolean {
  return text.replace(FLAG, '').search(UNSAFE) !== -1;
}

/** Takes invisible control characters out; visible text stays as it is. */
export function stripUnsafeCharacters(text: string): string {
  if (!hasUnsafeCharacters(text)) return text;
  return text.replace(UNSAFE, '');
}
