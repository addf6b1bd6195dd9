import type { Document, Found, Span } from './document.ts';
import { anyPattern, findIn } from './words.ts';

/** Customers may reach a person; the words that bring them there, where the owner names any. */
export interface Handoff {
  readonly keywords: readonly string[];
}

const PERSON =
  '(?:an? |the |real |live |our )*(?:humans?|person|agents?|operators?|staff(?: member)?|team(?: member)?|employees?|support(?: team)?|customer service|representative|someone|receptionist|owner|me|us|manager|secretary|nurse|reception(?: desk)?|front desk|office|owner)';
const HANDOFF = anyPattern([
  `(?:connect|transfer|hand(?: off| over)?|pass|redirect|route|escalate|refer|switch)(?:s|ed|ing)? (?:them |him |her |the (?:chat|customer|conversation|user|patient|guest) |people |customers )?(?:over |through )?(?:to|with) ${PERSON}`,
  `(?:talk|speak|chat|reach)(?:s|ing)? (?:to|with) ${PERSON}`,
  `(?:reach(?:es)?|contacts?) ${PERSON}`,
  'human (?:hand-?off|agent|support|operator|help)',
  'live (?:agent|chat|support)',
  'hand-?off',
  'customer service (?:agent|person)',
  'و?(?:ي|ن|ت)?حول(?:ه|هم|ها|وه|وهم|ني)?(?: \\p{L}+)? (?:الي|علي|ل)\\s?\\p{L}+',
  'و?[بهحس]?(?:ي|ن|ت)ت?حول(?:ه|هم|ها|وا|وه)? ?(?:ل(?:نا|ينا|يا|ي)|علينا|عندنا)',
  'و?(?:ي|ن|ت)?وصل(?:ه|هم|ها|وه) (?:ب|الي|مع|ل)\\p{L}+',
  'و?(?:ل?ال|ل|ي|ت|ن)?(?:كلم|تكلم|تحدث|تواصل)(?:وا)? (?:مع )?(?:ال|ل)?(?:موظف|شخص|انسان|حد|احد|بشر|مندوب|ممثل|خدمه العملاء|فريق|مسءول|مسيول|مسوول|الدعم)\\p{L}*',
  '(?:ال)?تحويل (?:الي|ل)\\s?\\p{L}+',
  'خدمه (?:ال)?عملاء',
  'موظف حقيقي',
  'شخص حقيقي',
  'الدعم البشري',
  'التواصل مع (?:ال)?(?:موظف|فريق|شخص|اداره)\\p{L}*',
]);
const WRITTEN =
  /(?<!\p{L})(?:write|writes|writing|type|types|typing|say|says|send|sends|word|keyword|كتب(?:وا)?|يكتب|قال(?:وا)?|يقول|بعت|ارسل|كلمه|طلب)\s+(?:the word |كلمه )?(?:["'«](.{1,40}?)["'»]|([\p{L}]{2,20}))/u;
const CONDITION = /(?<!\p{L})(?:if|when|whenever|و?(?:لو|اذا|لما|من|عندما))\s[^.]*$/u;
const QUOTED = /["«]([^"«»]{1,40})["»]/gu;

export function readHandoff(document: Document): Found<Handoff> | null {
  const span = findIn(document, HANDOFF);
  if (!span) return null;
  const sentence =
    document.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const text = document.folded.slice(sentence.start, sentence.end);
  const written = WRITTEN.exec(text);
  const keywords: string[] = [];
  if (written) {
    for (const quoted of text.matchAll(QUOTED))
      if (quoted[1]) keywords.push(ownWord(document, sentence, text, quoted[1]));
    const word = written[1] ?? written[2];
    if (keywords.length === 0 && word && !/^(?:to|with|them|him|الي|له|لو|اي)$/u.test(word))
      keywords.push(ownWord(document, sentence, text, word));
  }
  // "If they write 'doctor' connect them": the condition belongs to it.
  const condition =
    keywords.length > 0 ? CONDITION.exec(text.slice(0, span.start - sentence.start)) : null;
  const start = condition ? sentence.start + condition.index : span.start;
  return {
    value: { keywords: keywords.slice(0, 8) },
    span: { start, end: span.end },
    confidence: 0.9,
  };
}

function ownWord(document: Document, sentence: Span, text: string, word: string): string {
  const at = sentence.start + text.indexOf(word);
  return document.own({ start: at, end: at + word.length });
}
