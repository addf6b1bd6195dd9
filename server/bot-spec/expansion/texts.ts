import type { Text } from '#server/bot-spec/text.ts';
import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import type { Language } from '#server/shared/language.ts';
import type { Names } from './names.ts';

const MAX_LENGTH = 4096;
const PLACEHOLDER_NAME = /(\{\{\s*)([^{}|]+?)(\s*(?:\|[^{}]*)?\}\})/g;

/** Reads the texts of a portable form for a bot in `languages`. */
export interface TextReader {
  /** The text in the bot's languages; a language without text is left out. */
  text(written: Record<Language, string>): Text;
  /** The same, and undefined when no language has text. */
  optionalText(written: Record<Language, string>): Text | undefined;
}

export function createTextReader(languages: readonly Language[], variables: Names): TextReader {
  const text = (written: Record<Language, string>): Text =>
    Object.fromEntries(
      languages
        .map((language) => [language, readable(written[language], variables)] as const)
        .filter(([, value]) => value !== ''),
    );
  return {
    text,
    optionalText(written) {
      const read = text(written);
      return Object.keys(read).length === 0 ? undefined : read;
    },
  };
}

function readable(written: string, variables: Names): string {
  return namePlaceholders(stripUnsafeCharacters(written).trim(), variables).slice(0, MAX_LENGTH);
}

/** The same text with the names in its placeholders as the spec has them. */
export function namePlaceholders(written: string, variables: Names): string {
  return written.replace(
    PLACEHOLDER_NAME,
    (_, open: string, name: string, close: string) => `${open}${variables.of(name)}${close}`,
  );
}
