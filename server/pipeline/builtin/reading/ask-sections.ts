import { chunksOf } from './chunks.ts';
import { classifyField } from './classify-field.ts';
import { type Document, outside, type Span } from './document.ts';
import { sectionsOf } from './read-prices.ts';
import { findIn } from './words.ts';

/** A stretch in which things to ask may be listed, and the words that announce the list. */
export interface AskSection {
  readonly span: Span;
  /** Null where nothing announces it: the beginning of a clause. */
  readonly header: string | null;
}

const BRACKET = /\(([^()\n]{8,400})\)/gu;

/** True when at least two parts of a list are known to be asked, one of them by nothing but its name. */
export function listsKnownFields(document: Document, pieces: readonly Span[]): boolean {
  const read = pieces.map((piece) => classifyField(document, piece));
  const known = read.filter((field) => field?.strength === 'known').length;
  return known >= 2 && read.some((field) => field?.exact === true);
}

/**
 * Parts a clause at its colons and at brackets that hold a list of fields: "table booking (date,
 * time, name)". What only announces a list is left out, unless `asking` stands in it.
 */
export function askSections(document: Document, clause: Span, asking: RegExp): AskSection[] {
  const sections = sectionsOf(document, clause);
  return sections.flatMap((section, index): AskSection[] => {
    const before = sections[index - 1];
    const header = before ? document.folded.slice(before.start, section.start) : null;
    const lists = bracketLists(document, section);
    const isHeader = index < sections.length - 1 && !findIn(document, asking, section);
    const rest = isHeader
      ? []
      : outside(
          section,
          lists.map(({ whole }) => whole),
        );
    const bracketed = lists.map(({ inner, whole }) => ({
      span: inner,
      header: document.folded.slice(section.start, whole.start),
    }));
    return [...rest.map((span) => ({ span, header })), ...bracketed].sort(
      (left, right) => left.span.start - right.span.start,
    );
  });
}

function bracketLists(document: Document, section: Span): { whole: Span; inner: Span }[] {
  const text = document.folded.slice(section.start, section.end);
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const start = section.start + match.index;
    const whole = { start, end: start + match[0].length };
    const inner = { start: whole.start + 1, end: whole.end - 1 };
    return listsKnownFields(document, chunksOf(document, inner)) ? [{ whole, inner }] : [];
  });
}
