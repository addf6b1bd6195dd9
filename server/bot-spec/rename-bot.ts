import { LANGUAGES } from '#server/shared/language.ts';
import type { BotSpec } from './spec.ts';

/** What an id may look like: a name that does is not looked for in other texts. */
const ID_LIKE = /^[a-z0-9_-]*$/;

/**
 * The same bot under another name, in each of its languages. Where its texts, keywords and stories
 * speak of the old name, they speak of the new one. The result has yet to be parsed and proven.
 */
export function renameBot(spec: BotSpec, name: string): unknown {
  const former = LANGUAGES.map((language) => spec.name[language] ?? '')
    .filter((old) => !ID_LIKE.test(old))
    .sort((left, right) => right.length - left.length);
  const names = Object.fromEntries(spec.languages.map((language) => [language, name]));
  return { ...deepReplace({ ...spec }, former, name), name: names };
}

function deepReplace(value: object, former: readonly string[], name: string): object {
  const replaced = (entry: unknown): unknown => {
    if (typeof entry === 'string') {
      return former.reduce((text, old) => text.replaceAll(old, () => name), entry);
    }
    if (typeof entry !== 'object' || entry === null) return entry;
    return Array.isArray(entry) ? entry.map(replaced) : deepReplace(entry, former, name);
  };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry)]));
}
