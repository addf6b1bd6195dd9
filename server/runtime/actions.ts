/**
 * What a button carries: at most 64 bytes of ASCII, stable while the ids are. A long id is
 * shortened to its beginning and a hash.
 */
export type Action =
  | {
      readonly type: 'block';
      readonly blockKey: string;
      readonly verb: BlockVerb;
      readonly key: string;
    }
  | { readonly type: 'flow'; readonly flowKey: string }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'delete'; readonly confirmed: boolean };

/** What a tap wants of the block whose button it was. `again`: none of what was suggested. */
export type BlockVerb = 'option' | 'skip' | 'back' | 'done' | 'page' | 'minus' | 'again';

const VERB_LETTERS = {
  option: 'o',
  skip: 's',
  back: 'k',
  done: 'd',
  page: 'p',
  minus: 'm',
  again: 'a',
} as const satisfies Record<BlockVerb, string>;

const VERBS: ReadonlyMap<string, BlockVerb> = new Map([
  ['o', 'option'],
  ['s', 'skip'],
  ['k', 'back'],
  ['d', 'done'],
  ['p', 'page'],
  ['m', 'minus'],
  ['a', 'again'],
]);

const MAX_KEY_LENGTH = 27;
const HASH_LENGTH = 7;

/** The short form of an id inside an action. `~` stands in no id, so short forms never collide. */
export function keyOf(id: string): string {
  if (id.length <= MAX_KEY_LENGTH) return id;
  return `${id.slice(0, MAX_KEY_LENGTH - HASH_LENGTH - 1)}~${shortHash(id)}`;
}

/** FNV-1a, 32 bits, in base 36. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(HASH_LENGTH, '0');
}

export function blockAction(blockId: string, verb: BlockVerb, id = ''): string {
  return `b:${keyOf(blockId)}:${VERB_LETTERS[verb]}:${keyOf(id)}`;
}

export function flowAction(flowId: string): string {
  return `f:${keyOf(flowId)}`;
}

export function languageAction(language: string): string {
  return `l:${language}`;
}

export function deleteAction(confirmed: boolean): string {
  return `x:${confirmed ? 'yes' : 'no'}`;
}

/** The meaning of an action, or null for one that this interpreter did not write. */
export function parseAction(action: string): Action | null {
  const [kind, first = '', letter = '', key = ''] = action.split(':');
  if (kind === 'b') {
    const verb = VERBS.get(letter);
    return verb ? { type: 'block', blockKey: first, verb, key } : null;
  }
  if (kind === 'f') return { type: 'flow', flowKey: first };
  if (kind === 'l') return { type: 'language', language: first };
  if (kind === 'x') return { type: 'delete', confirmed: first === 'yes' };
  return null;
}
