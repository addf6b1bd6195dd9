import { foldWithSource, westernDigits } from '#server/shared/arabic.ts';
import { mendSpelling } from './mend-spelling.ts';

/** A stretch of the folded text: `end` is the first position after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that was understood, where it stands, and how sure the reading is (0 to 1). */
export interface Found<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly confidence: number;
}

/** The owner's description, folded for matching, with a way back to the owner's own letters. */
export interface Document {
  readonly folded: string;
  /** Sentences, and inside them clauses (parted by semicolons and line ends). */
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
  /** The owner's own letters for a span, digits as 0–9, spaces made single. */
  own(span: Span): string;
}

const SENTENCE_END = /[!?\n]+|\.(?=\s|$)|(?<![\p{L}\d(]|\([^()\n]{0,40})\d{1,2}\)(?=\s)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|dr|mr|mrs|ms|st|no|tel|vs|approx|a\.m|p\.m|د|م|أ)$/u;

/** Cuts `span` after every match of `separator`; empty pieces are left out. */
export function cut(folded: string, span: Span, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  const push = (end: number) => {
    const piece = trimSpan(folded, { start, end });
    if (piece.end > piece.start) pieces.push(piece);
  };
  for (const match of folded.slice(span.start, span.end).matchAll(separator)) {
    const at = span.start + match.index;
    push(at);
    start = at + match[0].length;
  }
  push(span.end);
  return pieces;
}

export function trimSpan(folded: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.\-*•]/u.test(folded.charAt(start))) start += 1;
  while (end > start && /[\s,;:.\-*•]/u.test(folded.charAt(end - 1))) end -= 1;
  return { start, end };
}

function sentencesOf(folded: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(SENTENCE_END)) {
    if (
      match[0] === '.' &&
      ABBREVIATION.test(folded.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    // A question mark belongs to its sentence: it tells that a question is asked.
    const mark = match[0].includes('?') ? 1 : 0;
    const end = match.index + mark;
    if (/[\p{L}\p{N}]/u.test(folded.slice(start, end))) sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (/[\p{L}\p{N}]/u.test(folded.slice(start))) sentences.push({ start, end: folded.length });
  return sentences.map((sentence) => trimSpan(folded, sentence));
}

/** Reads a description into sentences and clauses. Never throws, for any string. */
export function readDocument(prompt: string): Document {
  const clean = prompt
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
  const { folded, sourceAt } = mendSpelling(foldWithSource(clean));
  const sentences = sentencesOf(folded);
  return {
    folded,
    sentences,
    clauses: sentences.flatMap((sentence) => cut(folded, sentence, /;/gu)),
    own: ({ start, end }) =>
      westernDigits(clean.slice(sourceAt[start] ?? clean.length, sourceAt[end] ?? clean.length))
        .replace(/\s+/gu, ' ')
        .trim(),
  };
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The pieces of a span that nothing else has taken. */
export function outside(span: Span, taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (pieces, hole) =>
      pieces.flatMap((piece) =>
        overlaps(piece, hole)
          ? [
              { start: piece.start, end: hole.start },
              { start: hole.end, end: piece.end },
            ].filter(({ start, end }) => end > start)
          : [piece],
      ),
    [span],
  );
}
