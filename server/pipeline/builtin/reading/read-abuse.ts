import {
  type Abuse,
  AGAINST,
  AUTHORITY,
  COLLECT,
  NEVER,
  PRETEND,
  RULES,
  SECRET,
} from './abuse-words.ts';
import type { Document, Found, Span } from './document.ts';
import { allIn, findIn } from './words.ts';

/** Reads wishes that must be refused. Normal businesses that only touch such words are left alone. */
export function readAbuse(document: Document): Found<Abuse> | null {
  const secret = askedSecret(document);
  if (secret) return { value: 'credentials', span: secret, confidence: 0.95 };
  for (const sentence of document.sentences) {
    const pretend = findIn(document, PRETEND, sentence);
    if (pretend && findIn(document, AUTHORITY, sentence) && !isAgainst(document, sentence, pretend))
      return { value: 'impersonation', span: pretend, confidence: 0.9 };
  }
  for (const [abuse, matcher] of RULES) {
    const span = allIn(document, matcher).find(
      (found) => !isAgainst(document, sentenceAt(document, found), found),
    );
    if (span) return { value: abuse, span, confidence: 0.9 };
  }
  return null;
}

function sentenceAt(document: Document, at: Span): Span {
  return document.sentences.find(({ start, end }) => start <= at.start && at.start < end) ?? at;
}

function isAgainst(document: Document, sentence: Span, at: Span): boolean {
  return (
    AGAINST.test(document.folded.slice(Math.max(sentence.start, at.start - 40), at.start + 12)) &&
    at.start > sentence.start
  );
}

/** A secret that the bot is to ask for; a warning about secrets is none. */
function askedSecret(document: Document): Span | undefined {
  for (const sentence of document.sentences) {
    for (const secret of allIn(document, SECRET, sentence)) {
      const before = document.folded.slice(sentence.start, secret.start);
      if (!findIn(document, COLLECT, { start: sentence.start, end: secret.start })) continue;
      if (NEVER.test(before.slice(-48)) || AGAINST.test(before.slice(-40))) continue;
      return secret;
    }
  }
  return undefined;
}
