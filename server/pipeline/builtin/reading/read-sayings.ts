import type { Document, Found, Span } from './document.ts';
import { cut, overlaps } from './document.ts';
import { tokensOf } from './words.ts';

/** Words that the owner wants said to customers when they are done. */
const ENGLISH_SAY =
  /(?<!\p{L})(?:(?:(?:and |then |also |please )*(?:tells?|informs?|let(?= [\p{L} ]{3,20} know(?!\p{L}))) (?:them|him|her|(?:the )?(?:customers?|clients?|guests?|users?|people|patients?|students?|employees?|applicants?)|everyone)(?: know)?(?: that)?)|(?<!(?:they|he|she|who|customers?|users?|if|people|someone|guests?|clients?)\s)(?:says?|saying|reply with)(?: that| to them)?|(?:thank(?:s|[- ]you)?|closing|final|confirmation) (?:message|text|note)(?: is| should (?:be|say))?)\s*[:,]?\s+/gu;
const ARABIC_SAY =
  /(?<!\p{L})(?:و?(?:بعد(?:ها|ين) |في (?:الاخر|النهايه) )*(?:و?ف?(?:ب|ه)?[يتن]?(?:قل|قول|قوله|قولها|قولهم|قولو|قولي|خبره|خبرهم|بلغه|بلغهم|عرفه|عرفهم|طمنه|طمنهم)(?:\s?(?:ل(?:ه|ها|هم)|لل?(?:عميل|زبون|عملاء|ناس|زباين|مريض|ضيف|طالب)))?(?: (?:العميل|الزبون|العملاء|الناس))?(?:\s+(?:ان|انه|انها|اننا|اني|بان|باننا))?|رساله (?:الشكر|الختام|التاكيد)(?: هي)?))\s*[:,]?\s+/gu;
const TOLD_IF = /(?<!\p{L})(?:if|when|unless|otherwise|لو|اذا|عندما|لما|والا|وإلا)(?!\p{L})/u;
/** What is no text to be said but what the bot does: "say so", "tell them the total". */
const NOT_A_TEXT =
  /^(?:so|it|this|pass|yes|no|hi|hello|welcome|goodbye|thanks?|thank you|sorry|the (?:total|price|prices|score|result|menu|order|hours)|their (?:score|total|order)|about|when|what|how|me|us|which|where|if|ناجح|نعم|لا|اهلا|مرحبا|شكرا|الاجمالي|السعر|الاسعار|الدرجه|درجته|نتيجته|النتيجه|المواعيد|عن|متي|لو|سعر|اجمالي)(?!\p{L})/u;
/** A promise of the business, that customers like to read at the end. */
const PROMISE =
  /(?<=^|[^\p{L}]|[^\p{L}]و)(?:we (?:will |'ll |can )?(?:deliver|reply|respond|answer|call|contact|get back|confirm|ship)[^.;\n]{0,40}?(?:in|within|after|before) [^.;,\n-]{2,40}|payment (?:is )?(?:on|upon|at) delivery|cash on delivery|pay on delivery|pick ?up only|(?:ال)?(?:دفع|تسليم) عند (?:ال)?استلام|(?:ال)?توصيل (?:في )?خلال [^.;,\n-]{2,30}|(?:س|ه)?ن(?:رد|تواصل|وصل|تصل)\p{L}* [^.;,\n-]{0,20}خلال [^.;,\n-]{2,30})/gu;
const TOLD_TO_OWNER = /(?<!\p{L})(?:tell|inform|let) (?:me|us)(?!\p{L})/u;

/** Reads what customers are to be told at the end: "say we will reply within 24 hours". */
export function readSayings(document: Document, taken: readonly Span[]): Found<string>[] {
  const found: Found<string>[] = [];
  const add = (text: Span, confidence: number, from = text.start) => {
    const span = { start: from, end: text.end };
    if (found.some((other) => overlaps(other.span, span))) return;
    if (taken.some((other) => overlaps(other, span))) return;
    const value = asSentence(document.own(text));
    if (value) found.push({ value, span, confidence });
  };
  for (const sentence of document.sentences) {
    const text = document.folded.slice(sentence.start, sentence.end);
    for (const match of [...text.matchAll(ENGLISH_SAY), ...text.matchAll(ARABIC_SAY)]) {
      if (TOLD_IF.test(text.slice(0, match.index))) continue;
      const start = sentence.start + match.index + match[0].length;
      const end = endOfText(document, { start, end: sentence.end });
      const said = document.folded.slice(start, end);
      if (NOT_A_TEXT.test(said.replace(/^["'«\s]+/u, '')) || TOLD_TO_OWNER.test(match[0])) continue;
      if (TOLD_IF.test(said) || tokensOf(said).length < 2) continue;
      add({ start, end }, 0.9, sentence.start + match.index);
    }
    if (TOLD_IF.test(text)) continue;
    for (const match of text.matchAll(PROMISE)) {
      const start = sentence.start + match.index;
      add({ start, end: start + match[0].length }, 0.7);
    }
  }
  return found.sort((left, right) => left.span.start - right.span.start).slice(0, 3);
}

const NEXT_ACTION =
  /\s*(?:[,;]\s*)?(?<![\p{L}])(?:and (?:then )?(?:send|save|forward|notify|remind|connect|ask|tell me|let me)|then (?:send|save|ask)|و(?:ي|ت|ا)?(?:بعت|ابعت|رسل|ارسل|حفظ|احفظ|بلغني|ابلغني|اسال|حول)\p{L}*)(?!\p{L})/u;

/** A text in quotes ends with them, any other where the next action begins or the clause ends. */
function endOfText(document: Document, rest: Span): number {
  const text = document.folded.slice(rest.start, rest.end);
  const quoted = /^["'«]([^"'»]{2,300})["'»]/u.exec(text);
  if (quoted) return rest.start + quoted[0].length;
  const [clause] = cut(document.folded, rest, /;/gu);
  const within = clause ? document.folded.slice(rest.start, clause.end) : text;
  const action = NEXT_ACTION.exec(within);
  return rest.start + (action ? action.index : within.length);
}

function asSentence(own: string): string {
  const spoken = own
    .replace(/(?<!\p{L})them(?!\p{L})/giu, 'you')
    .replace(/(?<!\p{L})their(?!\p{L})/giu, 'your')
    .replace(/(?<!\p{L})(علي|مع|ل|إلي|ب)هم(?!\p{L})/gu, '$1كم');
  const bare = spoken.replace(/^[\s"'«“:]+|[\s"'»”]+$/gu, '').replace(/[\s,،-]+$/u, '');
  if (bare.length < 4 || bare.length > 300) return '';
  const text = bare.charAt(0).toUpperCase() + bare.slice(1);
  return /[.!?؟]$/u.test(text) ? text : `${text}.`;
}
