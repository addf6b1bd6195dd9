import { inBoth } from '#server/pipeline/builtin/lexicon/both.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { foldText } from '#server/shared/arabic.ts';
import type { Document, Span } from './document.ts';
import { type Field, fieldOfKind } from './field.ts';
import { knownKind } from './known-kinds.ts';
import { ownField, questionIn, sentenceCase, trimWords } from './own-field.ts';
import { tokensOf } from './words.ts';

/** Options in brackets or with slashes: "size (S, M, L)", "KG1/KG2". */
export const LISTED_OPTIONS =
  /\([^()]*(?:[,|/;]|\s(?:or|او|ام|ولا)\s)[^()]*\)|\p{L}\s?\/\s?[\p{L}\d]/u;
const OR = /\s+(?:or|ام|او|ولا|يا)\s+/u;

function optionsIn(
  document: Document,
  body: Span,
): { label: string; options: string[] } | undefined {
  const ownText = document.own(body);
  const bracket = /^(.{0,60}?)[\s:]*\(([^()]{3,160})\)\s*$/u.exec(ownText);
  if (bracket) {
    const options = (bracket[2] ?? '')
      .split(/\s*(?:[,،/|;؛]|\sor\s|\sأو\s|\sأم\s|\sولا\s)\s*/u)
      .map(trimWords)
      .filter(Boolean);
    if (options.length >= 2) return { label: trimWords(bracket[1] ?? ''), options };
  }
  const slashes = /^(?:(.{1,40}?)[:\s]\s*)?([\p{L}\d+-]+(?:\s?[/|]\s?[\p{L}\d+-]+)+)$/u.exec(
    ownText,
  );
  if (slashes && !/\d\/\d/.test(ownText)) {
    const options = (slashes[2] ?? '').split(/[/|]/u).map(trimWords);
    return { label: trimWords(slashes[1] ?? ''), options };
  }
  const folded = document.folded.slice(body.start, body.end);
  const or = OR.exec(folded);
  if (!or || tokensOf(folded).length > 12) return undefined;
  const left = document.own({ start: body.start, end: body.start + or.index });
  const right = document.own({ start: body.start + or.index + or[0].length, end: body.end });
  const more = right.split(/\s+(?:or|أم|ام|أو|او|ولا)\s+/u).map(trimWords);
  const head = /^(.*?)[:：]\s*(.+)$/u.exec(left);
  const first = (head?.[2] ?? left).split(/[,،]/u).map(trimWords);
  const options = [...first, ...more].filter(Boolean);
  if (options.some((option) => option.split(/\s+/u).length > 5)) return undefined;
  return { label: trimWords(head?.[1] ?? ''), options };
}

/** `size small`, `car type economy`: the words in front of the first option names what is chosen. */
function labelFromFirst(first: string): { label: string; option: string } | undefined {
  const words = first.split(/\s+/u);
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    if (knownKind(foldText(label))?.left.length === 0)
      return { label, option: words.slice(count).join(' ') };
  }
  return undefined;
}
/** A choice, when the chunk names the options to choose from. */
export function choiceField(document: Document, body: Span): Field | undefined {
  const read = optionsIn(document, body);
  if (!read) return undefined;
  let { label, options } = read;
  if (!label) {
    const first = labelFromFirst(options[0] ?? '');
    if (first) {
      label = first.label;
      options = [first.option, ...options.slice(1)];
    }
  }
  const both = options.slice(0, 12).map(inBoth);
  if (both.length === 2 && both.some(({ en }) => /^yes$/iu.test(en)))
    return label ? ownField('boolean', inBoth(label), { ask: questionIn(label) }) : undefined;
  if (label) {
    const known = knownKind(foldText(label));
    if (known && known.left.length === 0)
      return { ...fieldOfKind(known.kind), answer: 'choice', options: both, min: 0, max: 0 };
    return ownField('choice', inBoth(label), { options: both });
  }
  const joined: Both = {
    ar: both.map(({ ar }) => ar).join(' أم '),
    en: both.map(({ en }) => en).join(' or '),
  };
  return ownField('choice', joined, {
    options: both,
    ask: { ar: `${joined.ar}؟`, en: `${sentenceCase(joined.en)}?` },
  });
}
