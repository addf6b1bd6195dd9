import { compilePattern } from '#server/bot-spec/pattern.ts';

const CLASSES: Readonly<Record<string, string>> = {
  d: '1',
  D: 'a',
  w: 'a',
  W: '-',
  s: ' ',
  S: 'a',
};
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
const EMPTY = new Set(['b', 'B', 'A', 'z']);
/** What to try where a class only says what it does not hold. */
const ORDINARY = ['a', 'A', '1', 'ا', '-', ' ', '_', 'é', '!'];
const LONGEST = 400;

/**
 * A short text that fits a pattern in RE2 syntax as a whole; null where none was found. It reads the
 * syntax that people use and lets the pattern itself confirm what it wrote.
 */
export function sampleOfPattern(source: string): string | null {
  const pattern = compilePattern(source);
  if (!pattern) return null;
  const reader = { rest: source };
  const written = readAlternatives(reader);
  const isRead = reader.rest === '' && written.length <= LONGEST;
  return isRead && pattern.testExact(written) ? written : null;
}

interface Reader {
  rest: string;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(reader.rest);
  if (found) reader.rest = reader.rest.slice(found[0].length);
  return found;
}

/** The first alternative is written, the others are only read. */
function readAlternatives(reader: Reader): string {
  const first = readSequence(reader);
  while (take(reader, /^\|/)) readSequence(reader);
  return first;
}

function readSequence(reader: Reader): string {
  let written = '';
  while (reader.rest !== '' && !/^[|)]/.test(reader.rest) && written.length <= LONGEST) {
    const before = reader.rest;
    const atom = readAtom(reader);
    written += atom.repeat(readLeastCount(reader));
    if (reader.rest === before) break;
  }
  return written;
}

function readAtom(reader: Reader): string {
  if (take(reader, /^(?:[\^$]|\(\?[a-zA-Z-]+\))/)) return '';
  if (take(reader, /^\((?:\?(?:P?<\w+>|[a-zA-Z-]*:))?/)) {
    const inside = readAlternatives(reader);
    take(reader, /^\)/);
    return inside;
  }
  const list = take(reader, /^\[(\^?)(\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*)\]/);
  if (list) return memberOf(list[0], list[1] === '^', list[2] ?? '');
  const named = take(reader, /^\\[pP](?:\{\^?\w+\}|\w)/);
  if (named) return memberOf(named[0], true, '');
  const escaped = take(reader, /^\\([\s\S])/)?.[1];
  if (escaped !== undefined) {
    return EMPTY.has(escaped) ? '' : (CLASSES[escaped] ?? CONTROLS[escaped] ?? escaped);
  }
  if (take(reader, /^\./)) return 'a';
  return take(reader, /^[\s\S]/u)?.[0] ?? '';
}

/** How often what stands before must come at least. */
function readLeastCount(reader: Reader): number {
  const quantifier = take(reader, /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/);
  if (!quantifier) return 1;
  if (quantifier[1] !== undefined) return Number(quantifier[1]);
  return quantifier[0].startsWith('+') ? 1 : 0;
}

/** A character that a class takes: the first one that it names, else an ordinary one. */
function memberOf(source: string, isNegated: boolean, members: string): string {
  const pattern = compilePattern(source);
  const named = isNegated ? [] : [...members];
  return [...named, ...ORDINARY].find((character) => pattern?.testExact(character)) ?? '';
}
