import { inBoth } from '#server/pipeline/builtin/lexicon/both.ts';
import { choiceField, LISTED_OPTIONS } from './choice-field.ts';
import { withoutFiller } from './chunks.ts';
import type { Document, Span } from './document.ts';
import { askFor, type Field, fieldOfKind, standardField } from './field.ts';
import { knownKind, QUALIFIER } from './known-kinds.ts';
import { ownField, questionIn, trimWords } from './own-field.ts';
import { rangeIn } from './ranges.ts';
import { RATING, ratingField } from './rating-field.ts';
import { whetherField } from './whether-field.ts';

/** How a chunk was understood: a known kind, a question in the owner's words, or words alone. */
export interface Classified {
  readonly field: Field;
  readonly strength: 'known' | 'question' | 'words';
  /** Nothing but the name of a known kind was said. */
  readonly exact: boolean;
}

const CONDITION =
  /^(?:(?:and\s+)?(?:if|when)\s+(yes|no|so|not|they (?:say|answer) (?:yes|no)|(?:he|she|they)(?:'re| is| are)? (?:agree[sd]?|coming|ok)|coming|agreed)|و?(?:لو|اذا|ان|في حال(?:ه)?)\s+(?:كان(?:ت)? (?:الاجابه|الاجابة|الرد)\s+(?:ب)?|قال\s+|اجاب (?:ب)?|رد (?:ب)?)?(نعم|لا|ايوه|اه|اي|وافق|موافق|جاي|سيحضر|هييجي))[\s,:]*/u;
/** True for "if yes take the phone": what follows is asked only then. */
export function startsWithCondition(folded: string): boolean {
  return CONDITION.test(folded);
}

const YES_NO =
  /^(?:do|does|did|is|are|will|would|can|could|may|should|have|has|were|was|هل|تحب|عندك|عندكم|بتحب)(?!\p{L})/u;
const OR_NOT = /\s(?:or (?:not|no)|ام لا|ولا لا|ولا لء|او لا|ولا ل)$/u;
const OTHER_QUESTION =
  /^(?:what|which|how|why|when|where|who|ما|ماذا|من اين|الي اين|كيف|لماذا|متي|اين|اي|ايه|شو|وش|ايش|كم|كام|ليه|ازاي|فين|منين|شنو)(?!\p{L})/u;
const COUNT = /^(?:how many|number of|no\. of|عدد|كم|كام)(?!\p{L})/u;

const PERSON =
  /^(?:parents?|owners?|mother|father|mom|dad|guardians?|customers?|clients?|students?|patients?|guests?|emergency|recipients?|drivers?|managers?|my|ه|(?:ال|لل)?(?:ولي|امر|اب|ام|والد|والده|طالب|عميل|زبون|مريض|صاحب|مسوول|مسيول|ضيف|سايق|مدير|عريس|عروسه|شخص|مستلم|قريب)|\p{L}+(?:ها|هم))$/u;
/** Kinds that people ask for by yes or no, though they want to read more. */
const OPEN_KINDS: ReadonlySet<string> = new Set([
  'allergy',
  'notes',
  'suggestion',
  'symptoms',
  'details',
]);

/** "unit number", «رقم الوحدة»: a number of something else than a person is no phone. */
function isOtherNumber(folded: string, left: readonly string[]): boolean {
  const isBare = /(?<!\p{L})(?:numbers?|no|رقم|الرقم)(?!\p{L})/u.test(folded);
  const isPhone =
    /phone|mobile|cell|tel|whats|contact|هاتف|موبايل|جوال|تلي?فون|واتس|محمول|تواصل/u.test(folded);
  return isBare && !isPhone && left.length > 0 && !left.some((word) => PERSON.test(word));
}

function knownField(document: Document, body: Span, folded: string): Classified | undefined {
  const range = rangeIn(folded);
  const known = knownKind(range ? folded.replace(range.words, ' ') : folded);
  if (!known) return undefined;
  const left = known.left.filter((word) => !QUALIFIER.has(word) && !/^\d+$/.test(word));
  if (left.length > 3) return undefined;
  const base = fieldOfKind(known.kind);
  if (base.kind === 'phone' && isOtherNumber(folded, left)) return undefined;
  // "number of travellers" is counted, though "number" alone means a phone.
  if (COUNT.test(folded) && base.answer !== 'number' && left.length > 0) return undefined;
  const optional = /optional|if any|اختياري|ان وجد|لو فيه/u.test(folded);
  const bounded = range && base.answer === 'number' ? { min: range.min, max: range.max } : {};
  if (left.length === 0)
    return { field: { ...base, ...bounded, optional }, strength: 'known', exact: true };
  if (YES_NO.test(folded) || OTHER_QUESTION.test(folded)) return undefined;
  const words = trimWords(document.own(body).replace(range ? /\(?\S*\s*\d+.*$/u : /$^/u, ''));
  if (!words) return { field: { ...base, ...bounded, optional }, strength: 'known', exact: true };
  const label = inBoth(words);
  return {
    field: { ...base, ...bounded, optional, label, ask: askFor(label, base.answer) },
    strength: left.length <= 2 ? 'known' : 'words',
    exact: false,
  };
}

/** "if they have a photo, send it" */
const PHOTO_IF_ANY =
  /^(?:and\s+)?(?:if|و?(?:لو|اذا|ان))(?!\p{L})[^.]{0,30}(?<!\p{L})(?:photos?|pictures?|images?|(?:ال)?صور(?:ه|ت)?\p{L}{0,3})(?!\p{L})/u;
const PHOTO = standardField('photo');

/** Longer than any thing to ask: such a chunk is a text. */
const LONGEST_CHUNK = 240;

/** Reads one part of a list of things to ask. Undefined when there is nothing to ask in it. */
export function classifyField(document: Document, chunk: Span): Classified | undefined {
  if (chunk.end - chunk.start > LONGEST_CHUNK) return undefined;
  const raw = document.folded.slice(chunk.start, chunk.end);
  if (PHOTO_IF_ANY.test(raw)) {
    return { field: { ...PHOTO, optional: true }, strength: 'known', exact: true };
  }
  const condition = CONDITION.exec(raw);
  const said = condition?.[1] ?? condition?.[2] ?? '';
  const onlyIf = condition ? (/^(?:no|not|لا)$|no$/u.test(said) ? 'no' : 'yes') : 'always';
  const start = chunk.start + (condition?.[0].length ?? 0);
  const unfilled = withoutFiller(document, { start, end: chunk.end });
  const asked = trimQuestion(document, { start, end: chunk.end });
  const found = classifyBody(document, asked, unfilled);
  return found && { ...found, field: { ...found.field, onlyIf } };
}

function trimQuestion(document: Document, span: Span): Span {
  const text = document.folded.slice(span.start, span.end);
  const lead =
    /^[\s"'(-]*(?:(?:then|also|and|please|ask(?: them| people)?|ثم|و(?=هل|ما|كيف|كم|كام|اي))\s*)*/u.exec(
      text,
    );
  return { start: span.start + (lead?.[0].length ?? 0), end: span.end };
}

function classifyBody(document: Document, asked: Span, unfilled: Span): Classified | undefined {
  const folded = document.folded.slice(unfilled.start, unfilled.end);
  const question = document.folded.slice(asked.start, asked.end).replace(/[\s?]+$/u, '');
  if (!/\p{L}/u.test(folded)) return undefined;
  const isQuestion = YES_NO.test(question) || OTHER_QUESTION.test(question);
  if (RATING.test(folded) && !/\b(?:currency|exchange)\b/u.test(folded))
    return { field: ratingField(document, unfilled, folded), strength: 'question', exact: false };
  if (LISTED_OPTIONS.test(folded)) {
    const listed = choiceField(document, isQuestion ? asked : unfilled);
    const ask = isQuestion
      ? { ask: questionIn(document.own(asked).replace(/\s*\([^()]*\)\s*[?؟]*$/u, '')) }
      : {};
    if (listed) return { field: { ...listed, ...ask }, strength: 'question', exact: false };
  }
  for (const body of [unfilled, asked]) {
    const exact = knownField(
      document,
      body,
      document.folded.slice(body.start, body.end).replace(/[\s?]+$/u, ''),
    );
    if (
      exact?.strength === 'known' &&
      (exact.exact ||
        OPEN_KINDS.has(exact.field.kind) ||
        !/^(?:whether|if)(?!\p{L})/u.test(question)) &&
      (exact.exact || OPEN_KINDS.has(exact.field.kind) || !YES_NO.test(question))
    )
      return exact;
  }
  const ownQuestion = document.own(asked);
  if (!/^whether\s/iu.test(ownQuestion) && OR_NOT.test(question)) {
    const bare = trimWords(
      ownQuestion.replace(/\s+(?:or not|or no|أم لا|ام لا|ولا لا|ولا لأ|أو لا)[\s?؟]*$/iu, ''),
    );
    return {
      field: ownField('boolean', inBoth(bare), { ask: questionIn(bare) }),
      strength: 'question',
      exact: false,
    };
  }
  const whether = whetherField(ownQuestion);
  if (whether) return { field: whether, strength: 'question', exact: false };
  const choice = choiceField(document, isQuestion ? asked : unfilled);
  if (choice) {
    const field = isQuestion ? { ...choice, ask: questionIn(ownQuestion) } : choice;
    return { field, strength: 'question', exact: false };
  }
  const range = rangeIn(folded);
  if (range || COUNT.test(question) || COUNT.test(folded)) {
    const words = trimWords(
      document
        .own(unfilled)
        .replace(
          /\(?(?:from|between|up to|max(?:imum)?(?: of)?|at most|not more than|من|بين|لحد|حتى|بحد أقصى|لغاية)?\s*\d.*$/iu,
          '',
        ),
    );
    if (words) {
      const label = inBoth(words);
      const bounds = range ?? { min: 1, max: 1000 };
      const ask = isQuestion ? questionIn(words) : askFor(label, 'number');
      return {
        field: ownField('number', label, { min: bounds.min, max: bounds.max, ask }),
        strength: 'question',
        exact: false,
      };
    }
  }
  if (isQuestion) {
    const answer = YES_NO.test(question) ? 'boolean' : 'text';
    const label = inBoth(trimWords(ownQuestion));
    return {
      field: ownField(answer, label, { ask: questionIn(ownQuestion) }),
      strength: 'question',
      exact: false,
    };
  }
  const close = knownField(document, unfilled, folded);
  if (close) return close;
  const words = trimWords(document.own(unfilled));
  if (words.split(/\s+/u).length > 6 || /\d{3}/.test(words)) return undefined;
  return { field: ownField('text', inBoth(words)), strength: 'words', exact: false };
}
