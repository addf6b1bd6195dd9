import { inBoth } from '#server/pipeline/builtin/lexicon/both.ts';
import { topicOf } from '#server/pipeline/builtin/lexicon/topics.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { cut, type Document, type Found, overlaps, type Span } from './document.ts';
import { factsIn } from './facts.ts';
import { tokensOf } from './words.ts';

/** A question that customers ask, with the owner's answer. */
export interface FaqAnswer {
  /** Short enough for a button. */
  readonly label: Both;
  readonly question: Both;
  readonly answer: string;
}

const HEADER =
  /(?<!\p{L})و?(?:answers?|faqs?(?: (?:tele\p{L}+ )?bot)?|questions and answers|q\s?&\s?a|information|infos?|facts|(?:answers? )?(?:these |the |common )?questions|it should (?:answer|know)|knows?|tell them|answers? (?:are|about)|(?:ال)?اجاب(?:ات|ه)(?: هي)?|(?:ال)?اجوبه|(?:ال)?ردود|(?:ال)?معلومات|(?:ال)?اسيله و(?:ال)?اجوبه|(?:ال)?اسيله(?: (?:ال)?(?:شايعه|متكرره))?|و?(?:ي|ت|ن)?رد علي \p{L}+|الرد)(?:\s+(?:of|for|about|from|in|at|ل|لل|عن|في|علي)\s?[^:;,(]{1,40})?\s*(?:are|is|هي)?\s*[:(](?!\d|\/\/)/u;
/** Words that announce answers by themselves, whatever else is said. */
const STRONG_HEADER =
  /(?:^|(?<=[\s.]))و?(?:answers|faqs?|questions and answers|(?:ال)?اجابات|(?:ال)?اجوبه|(?:ال)?ردود)\s*(?:are|هي)?\s*:/u;
const FALLBACK =
  /(?<!\p{L})(?:(?:do(?:es)?|did) ?n(?:o|')?t know|not know|unknown|no answer|(?:answer|question) is (?:missing|not there|not known)|can ?not answer|can'?t answer|not (?:in the list|found|sure)|other questions?|any other question|anything else|not listed|(?:مش|مو|مب|لا|ما|لم|غير) ?(?:عارف|يعرف|بيعرف|عرف|معروف|موجود|يجد|لقي|يلاقي)|معرفش|ما ?عرفش|ميعرفش|مالقاش|ملقاش|غير ذلك|غير كده|سوال(?:ا)? (?:اخر|تاني|ثاني|غير)|اسيله اخري|ليس لديه|ما عنده جواب)(?!\p{L})/u;
/** "if they type help …" inside a list of answers is an instruction, no answer. */
const TOLD_IF =
  /^(?:if|when|whenever) (?:they|he|she|someone|somebody|people|(?:the |a )?(?:customers?|clients?|users?|guests?)) (?:types?|writes?|says?|asks?|sends?)(?!\p{L})|^و?(?:لو|اذا|لما)(?: \p{L}+)? (?:كتب|طلب|قال|بعت|سال)\p{L}*/u;
/** Beside answers, a question that customers leave is one that the bot cannot answer. */
const ASKS_OWN =
  /(?<!\p{L})(?:(?:ask|leave|send|write)s? (?:us )?(?:an?|another|their(?: own)?|any other) questions?|(?:ي|ت)?(?:ساب|سيب|كتب|ترك|بعت)\p{L}{0,2} (?:ال)?سوال\p{L}*)(?!\p{L})/u;
const ASKED_ABOUT =
  /^(?:if|when|whenever) (?:they|someone|anyone|people|customers?|the customer|a customer|he|she|somebody|the user|users?|asked)?\s*(?:asks?|asked)?\s*(?:about|for|where|how)?\s*(.{2,60}?),?\s+(?:say|answer|tell (?:them|him|her)|reply(?: with)?|respond(?: with)?)(?: that)?[\s:,]+(.+)$/u;
const ASKED_ABOUT_AR =
  /^و?(?:لو|اذا|لما|عندما|ان)\s+(?:حد |احد |العميل |الزبون |شخص )?(?:سال(?:ني|وا|ك)?|يسال(?:وا)?|سيل)\s+(?:عن\s+)?(.{2,60}?)[,\s]+(?:ف?قل(?: له)?|قول(?:ه|هم)?(?: له)?|رد(?: عليه)?|جاوب(?:ه)?|يقول(?: له)?|يرد(?: عليه)?|اجب|اجبه)(?:\s+(?:ب|ان|انه|بان))?[\s:,]+(.+)$/u;
const INSTRUCTION =
  /^(?:(?:and |then |please |also )?(?:if|when|ask|take|collect|show|send|let|make|create|build|remind|connect|save|add|bot|a bot|i want|i need|we need|the bot)|و?(?:لو|اذا|لما|اسال|خذ|خد|اعرض|ابعت|ارسل|خلي|اعمل|ذكر|حول|احفظ|عايز|اريد|ابغي|بدي|بوت|نريد|محتاج))(?!\p{L})/u;

const short = (own: string) => {
  const clean = own.replace(/[.!،,؛;:?؟]+$/u, '').trim();
  const words = clean.split(/\s+/u);
  const verb = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:is|are|costs?|opens?|closes?|ends?|accepts?|starts?|begins?|takes?|has|have|can|must|we|:|-|=|هو|هي|تبدا|تبدأ|يبدا|يبدأ|بـ|ب)$/iu.test(
        word,
      ),
  );
  const few = words
    .slice(0, verb > 0 ? Math.min(verb, 4) : 4)
    .join(' ')
    .replace(/^(?:the|a|an|our)\s+/iu, '');
  return few.charAt(0).toUpperCase() + few.slice(1, 32);
};

function answerOf(label: string | null, own: string): FaqAnswer {
  const topic = topicOf(label ?? own);
  const name = topic?.label ?? inBoth(label ? short(label) : short(own));
  const asked =
    label && /[?؟]$/u.test(label) ? { ar: label, en: label } : (topic?.question ?? name);
  const text = own.charAt(0).toUpperCase() + own.slice(1);
  return { label: name, question: asked, answer: /[.!?؟]$/u.test(text) ? text : `${text}.` };
}

/** "Prices: 500", "delivery - free": the words in front name the question. */
function split(own: string): FaqAnswer {
  const named = /^([^:–—-]{2,40}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(own);
  if (named?.[1] && named[2] && tokensOf(named[1]).length <= 5) return answerOf(named[1], named[2]);
  const asked = /^(.{3,120}?[?؟])\s*[-–—:]?\s*(.{2,})$/u.exec(own);
  if (asked?.[1] && asked[2]) return answerOf(asked[1], asked[2]);
  return answerOf(null, own);
}

export interface FoundFaq {
  readonly answers: readonly Found<FaqAnswer>[];
  /** The sentence that says what happens when the bot has no answer. */
  readonly fallback: Span | null;
  /** Everything that the answers take, so that nothing else is read into them. */
  readonly taken: readonly Span[];
}

/** Reads questions and answers. `wanted` is true when the description asks for an FAQ. */
export function readFaq(document: Document, wanted: boolean): FoundFaq {
  const fallback =
    document.sentences.find((sentence) => FALLBACK.test(textOf(document, sentence))) ?? null;
  const answers: Found<FaqAnswer>[] = [];
  const add = (value: FaqAnswer, span: Span, confidence: number) => {
    if (answers.some((other) => overlaps(other.span, span))) return;
    answers.push({ value, span, confidence });
  };
  let inList = false;
  if (
    !wanted &&
    !document.sentences.some((sentence) => STRONG_HEADER.test(textOf(document, sentence)))
  )
    for (const piece of factsIn(document)) add(split(document.own(piece)), piece, 0.7);
  for (const [index, sentence] of document.sentences.entries()) {
    const text = textOf(document, sentence);
    if (sentence === fallback) {
      inList = false;
      continue;
    }
    for (const pattern of [ASKED_ABOUT, ASKED_ABOUT_AR]) {
      const match = pattern.exec(text);
      if (!match?.[1] || !match[2]) continue;
      const about = sentence.start + text.indexOf(match[1], 2);
      const answer = { start: sentence.end - match[2].length, end: sentence.end };
      add(
        answerOf(
          document.own({ start: about, end: about + match[1].length }),
          document.own(answer),
        ),
        sentence,
        0.9,
      );
    }
    const header = HEADER.exec(text);
    if (header && (wanted || STRONG_HEADER.test(text))) {
      inList = true;
      const from = sentence.start + header.index + header[0].length;
      const bracket = header[0].endsWith('(') ? text.indexOf(')', from - sentence.start) : -1;
      const body = { start: from, end: bracket < 0 ? sentence.end : sentence.start + bracket };
      for (const piece of piecesOf(document, body))
        if (!TOLD_IF.test(textOf(document, piece))) add(split(document.own(piece)), piece, 0.95);
      continue;
    }
    const next = document.sentences[index + 1];
    if (
      wanted &&
      text.endsWith('?') &&
      next &&
      !textOf(document, next).endsWith('?') &&
      next !== fallback &&
      !INSTRUCTION.test(textOf(document, next))
    ) {
      const asked = document.own(sentence).replace(/^(?:q|س)\d*\s*[:.)-]\s*/iu, '');
      const said = document.own(next).replace(/^(?:a|ج)\d*\s*[:.)-]\s*/iu, '');
      add(answerOf(asked, said), { start: sentence.start, end: next.end }, 0.9);
      continue;
    }
    if (!wanted || INSTRUCTION.test(text)) {
      inList = inList && !INSTRUCTION.test(text);
      continue;
    }
    if (inList)
      for (const piece of piecesOf(document, sentence)) add(split(document.own(piece)), piece, 0.9);
  }
  if (wanted && answers.length === 0)
    for (const piece of factsIn(document, true)) add(split(document.own(piece)), piece, 0.8);
  if (wanted && answers.length === 0) {
    for (const sentence of document.sentences.slice(1)) {
      if (sentence === fallback || !isFact(textOf(document, sentence))) continue;
      for (const piece of piecesOf(document, sentence, true))
        add(split(document.own(piece)), piece, 0.7);
    }
  }
  const asksOwn =
    answers.length > 0
      ? document.sentences.find(
          (sentence) =>
            ASKS_OWN.test(textOf(document, sentence)) &&
            !answers.some(({ span }) => overlaps(span, sentence)),
        )
      : undefined;
  return {
    answers: unique(answers),
    fallback: fallback ?? asksOwn ?? null,
    taken: answers.map(({ span }) => span),
  };
}

const ABOUT_PEOPLE =
  /^(?:people|customers?|clients?|they|users?|guests?|patients?|students?|العميل|الزبون|المريض|الناس|المستخدم|الطالب|الضيف|العملاء|ويمكنه|يمكنه)(?!\p{L})/u;
const PRICE_LIST = /\p{L}\s+\d+[^,]{0,8},.*\d/u;

/** A plain statement: no question, no instruction to the bot, no list of prices. */
function isFact(text: string): boolean {
  const plain =
    !text.endsWith('?') &&
    !INSTRUCTION.test(text) &&
    !ABOUT_PEOPLE.test(text) &&
    !PRICE_LIST.test(text);
  return plain && tokensOf(text).length >= 2;
}

function textOf(document: Document, span: Span): string {
  return document.folded.slice(span.start, span.end);
}

/** Answers are parted by semicolons, else by commas when each part can stand alone. */
function piecesOf(document: Document, span: Span, whole = false): Span[] {
  const bySemicolon = cut(document.folded, span, /;/gu);
  if (bySemicolon.length > 1 || whole) return bySemicolon;
  const byComma = cut(document.folded, span, /,(?!\d)/gu);
  const standAlone = byComma.every((piece) => tokensOf(textOf(document, piece)).length >= 2);
  return standAlone ? byComma : bySemicolon;
}

function unique(answers: readonly Found<FaqAnswer>[]): Found<FaqAnswer>[] {
  const seen = new Set<string>();
  return answers.slice(0, 20).map((found) => {
    let { label } = found.value;
    if (seen.has(label.en.toLowerCase()) || seen.has(label.ar)) {
      const words = found.value.answer
        .replace(/[.!?؟]$/u, '')
        .split(/\s+/u)
        .slice(0, 4)
        .join(' ');
      label = { ar: words, en: words };
    }
    let number = 2;
    const base = label;
    while (seen.has(label.en.toLowerCase()) || seen.has(label.ar)) {
      label = { ar: `${base.ar} ${number}`, en: `${base.en} ${number}` };
      number += 1;
    }
    seen.add(label.en.toLowerCase());
    seen.add(label.ar);
    return { ...found, value: { ...found.value, label } };
  });
}
