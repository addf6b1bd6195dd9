import { foldText } from '#server/shared/arabic.ts';
import type { Document, Span } from './document.ts';

const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';
/** Particles that Arabic writes together with the word: and, then, with, to, the. */
const PREFIX = '(?:[وف]?(?:ال|بال|لل|[بلك])?)';
/** Pronouns that Arabic writes behind a word: his, her, their, your, me. */
const SUFFIX = '(?:ه|ها|هم|هن|ك|كم|ي|ني|نا|لي|له|لهم|ين|ات)?';

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** Letters that are signs in a regular expression are taken as letters. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function source(phrase: string): string {
  const words = foldText(phrase).trim().split(/\s+/u).map(literal);
  if (!isArabic(phrase)) return words.join("[\\s'-]+");
  return words.map((word) => `${PREFIX}${word}${SUFFIX}`).join('\\s+');
}

/**
 * A matcher for whole words or phrases, written in their normal spelling. English phrases match as
 * they are; Arabic ones also with the particles and pronouns that are written together with them.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((left, right) => right.length - left.length);
  return new RegExp(`${LEFT}(?:${longestFirst.map(source).join('|')})${RIGHT}`, 'gu');
}

/** Like {@link anyOf}, but the phrases are regular expressions on folded text. */
export function anyPattern(patterns: readonly string[]): RegExp {
  return new RegExp(`${LEFT}(?:${patterns.join('|')})${RIGHT}`, 'gu');
}

/** The first place where `matcher` matches inside `within` (the whole text by default). */
export function findIn(document: Document, matcher: RegExp, within?: Span): Span | undefined {
  return allIn(document, matcher, within)[0];
}

export function allIn(document: Document, matcher: RegExp, within?: Span): Span[] {
  const start = within?.start ?? 0;
  const text = document.folded.slice(start, within?.end ?? document.folded.length);
  return [...text.matchAll(matcher)]
    .filter((match) => match[0].length > 0)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

export function has(text: string, matcher: RegExp): boolean {
  return text.search(matcher) >= 0;
}

export function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}
