import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import { LANGUAGES, type Language } from '#server/shared/language.ts';
import { ownField } from '#server/shared/own-field.ts';

const MAX_LENGTH = 80;
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
/** Lists of a spec whose entries a person knows by their words. */
const LISTS = ['blocks', 'flows', 'collections', 'knowledge', 'stories', 'variables'];
/** Where the words of such an entry stand, the first one first. */
const WORDS = ['text', 'name', 'title', 'question'];

/** What a person calls the place that a pointer names. */
export interface Step {
  readonly blockId: string | null;
  /** The words of the step in the reader's language; null where it has none. */
  readonly step: string | null;
}

/**
 * Finds the step of a document that a pointer leads into. The document may be anything: it is what
 * somebody sent.
 */
export function stepAt(document: unknown, pointer: string, language: Language): Step {
  const [, list = '', position = ''] = pointer.split('/');
  if (!LISTS.includes(list) || position === '') return { blockId: null, step: null };
  const entry = ownField(ownField(document, list), position);
  const id = ownField(entry, 'id');
  const words = WORDS.map((name) => wordsOf(ownField(entry, name), language)).find(Boolean);
  return {
    blockId: list === 'blocks' && typeof id === 'string' ? shown(id) : null,
    step: words ?? null,
  };
}

function wordsOf(text: unknown, language: Language): string | null {
  const candidates = [
    text,
    ownField(text, language),
    ...LANGUAGES.map((tag) => ownField(text, tag)),
  ];
  const found = candidates.find((word) => typeof word === 'string' && word.trim() !== '');
  return typeof found === 'string' ? shown(found) : null;
}

function shown(text: string): string {
  const readable = stripUnsafeCharacters(text.slice(0, 4 * MAX_LENGTH)).replace(PLACEHOLDER, '…');
  const [line = ''] = readable.trim().split('\n');
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH - 1)}…`;
}
