import type { FieldKind } from '#server/pipeline/builtin/lexicon/field-kind.ts';
import { FIELD_KINDS } from '#server/pipeline/builtin/lexicon/field-kinds.ts';
import type { Document, Span } from './document.ts';
import { anyOf, tokensOf } from './words.ts';

const KINDS: readonly { kind: FieldKind; matcher: RegExp }[] = FIELD_KINDS.map((kind) => ({
  kind,
  matcher: anyOf(kind.words),
}));
/** One look for all kinds: the longest words win where several begin at one place. */
const ANY_KIND = anyOf(FIELD_KINDS.flatMap(({ words }) => words));

/** Found once for each form of a word: the forms are few, the descriptions many. */
const kindsByWords = new Map<string, FieldKind | undefined>();

function kindOf(words: string): FieldKind | undefined {
  if (!kindsByWords.has(words)) {
    const kind = KINDS.find(({ matcher }) => words.replace(matcher, '') === '')?.kind;
    kindsByWords.set(words, kind);
  }
  return kindsByWords.get(words);
}

/** The best known kind in a folded phrase, and the words of the phrase that are not part of it. */
export function knownKind(body: string): { kind: FieldKind; left: string[] } | undefined {
  const longest = [...body.matchAll(ANY_KIND)].reduce<RegExpExecArray | undefined>(
    (best, match) => (best && best[0].length >= match[0].length ? best : match),
    undefined,
  );
  const kind = longest && kindOf(longest[0]);
  if (!longest || !kind) return undefined;
  const rest = `${body.slice(0, longest.index)} ${body.slice(longest.index + longest[0].length)}`;
  return { kind, left: tokensOf(rest) };
}

/** Words that only colour what is asked. */
export const QUALIFIER = new Set(
  `full mobile contact personal valid any please number numbers no of the his her their your a an in on at optional number's
  بالكامل الكامل كامل الشخصي بالتفصيل اختياري لو سمحت اي من في هل توجد يوجد و بس فقط only يناسبه بيناسبه يناسبك بيناسبك يناسبهم يناسبها المناسب المناسبه المفضل المفضله المطلوب المطلوبه`.split(
    /\s+/u,
  ),
);

const CONTACT: ReadonlySet<string> = new Set(['name', 'phone', 'email', 'address']);

/** "name phone address": known things in a row without commas are parted; others stay whole. */
export function juxtaposed(document: Document, chunk: Span): Span[] {
  const folded = document.folded.slice(chunk.start, chunk.end);
  const kept = [...folded.matchAll(ANY_KIND)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const between = kept
    .slice(1)
    .map((span, index) => folded.slice(kept[index]?.end ?? 0, span.start));
  const isContact = kept.every(({ start, end }) =>
    CONTACT.has(kindOf(folded.slice(start, end))?.id ?? ''),
  );
  if (kept.length < (isContact ? 2 : 3) || between.some((gap) => gap.trim() !== '')) return [chunk];
  return kept.map((span, index) => ({
    start: index === 0 ? chunk.start : chunk.start + span.start,
    end: index === kept.length - 1 ? chunk.end : chunk.start + span.end,
  }));
}
