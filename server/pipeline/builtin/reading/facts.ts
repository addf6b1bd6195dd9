import { classifyField } from './classify-field.ts';
import { cut, type Document, type Span } from './document.ts';
import { tokensOf } from './words.ts';

const COPULA =
  /(?<!\p{L})(?:is|are|was|costs?|takes?|opens?|closes?|starts?|begins?|ends?|includes?|accepts?|(?:we|you|it|they) \p{L}+|free|available|not allowed|allowed|required|located)(?!\p{L})/u;
const ARABIC_FACT =
  /\d|[a-z]|(?<!\p{L})(?:في|فوق|تحت|عند|من|الي|علي|جنب|ورا|خلف|كل|امام|قدام|متاح\p{L}*|موجود\p{L}*|مجان\p{L}*|كاش|نقد\p{L}*|ممنوع|مسموح|مفتوح\p{L}*|مغلق\p{L}*|بدون|يوجد|لا يوجد|مفيش|فيه|يبدا|تبدا|بيبدا|بتبدا|متوفر\p{L}*|مقابل|شامل\p{L}*|معتمد\p{L}*)(?!\p{L})/u;
const ORDERED =
  /^(?:and |then |please |also )*(?:if|when|ask|take|collect|show|send|let|make|create|build|remind|connect|save|add|choose|book|they|people|customers?|clients?|otherwise|remind|و?(?:لو|اذا|اسال|خذ|خد|اعرض|ابعت|ارسل|خلي|اعمل|ذكر|حول|احفظ|عايز|اريد|ابغي|بدي|نريد|محتاج|حجز|احجز|طلب|العميل|الزبون|المريض|الناس))(?!\p{L})/u;
/** Who is spoken to, or that something is told: behind such words a colon opens a list of facts. */
const TELLS =
  /(?<!\p{L})(?:bots?|helper|assistant|guide|answers?|info|information|guests?|visitors?|tells?|knows?|questions?|\p{L}{0,3}(?:بوت|ضيوف|زوار|معلومات|اسيله|استفسار\p{L}*|مساعد|نزلاء|دليل|عملا\p{L}*|زباين))(?!\p{L})/u;
const PRICE_ONLY =
  /^[\p{L}\s'"-]{2,40}\s\d+(?:\s(?:egp|le|sar|aed|kwd|usd|pounds?|dollars?|riyals?|dirhams?|جنيه|ريال|درهم|دينار|دولار))?$/u;
const STATES = /^(?:we|it|they|you|there|our)(?!\p{L})/u;
/** Behind such words even a price is something to tell. */
const INFORMS =
  /(?<!\p{L})(?:info|information|helper|guide|assistant|answers?|guests?|\p{L}{0,3}(?:معلومات|دليل|ضيوف|نزلاء|استفسار\p{L}*))(?!\p{L})/u;
/** What has a number of its own is no price: a door code, a room. */
const NUMBERED =
  /(?<!\p{L})(?:codes?|pass(?:word|code)|pin|numbers?|extension|room|floor|flat|gate|line|call|phone|\p{L}{0,2}(?:كود|رقم\p{L}*|باسورد|الدور|غرفه|شقه|خط|بوابه|تليفون|هاتف))(?!\p{L})/u;
const PRICE_LIST = /\p{L}\s+\d+[^,]{0,8},.*\d/u;
const QUESTION =
  /\?$|^(?:what|how|do|does|are|is|which|whether|will|هل|ما|ماذا|كيف|كم|كام|اي|ايه)(?!\p{L})/u;

function isFact(document: Document, piece: Span, wanted: boolean): boolean {
  const text = document.folded.slice(piece.start, piece.end);
  const arabic = /\p{Script=Arabic}/u.test(text);
  if (tokensOf(text).length < (arabic ? 2 : 3) || ORDERED.test(text)) return false;
  if (wanted && PRICE_ONLY.test(text)) return true;
  if ((PRICE_ONLY.test(text) && !NUMBERED.test(text)) || PRICE_LIST.test(text)) return false;
  if (QUESTION.test(text)) return false;
  if (STATES.test(text)) return true;
  const asked = classifyField(document, piece);
  if (asked?.strength === 'question' || asked?.exact) return false;
  if (asked?.strength === 'known' && !/\d/.test(text)) return false;
  return arabic ? ARABIC_FACT.test(text) : COPULA.test(text);
}

/**
 * Facts that an owner lists without calling them answers: "Bot for our guests: the pool closes at
 * nine; parking is behind the house". Nothing where the list is mostly something else. A price is a
 * fact only where answers are `wanted`.
 */
export function factsIn(document: Document, wanted = false): Span[] {
  for (const sentence of document.sentences) {
    const text = document.folded.slice(sentence.start, sentence.end);
    const colon = /:(?!\d|\/\/)/u.exec(text);
    const head = colon ? text.slice(0, colon.index) : '';
    if (!colon || head.length > 90 || !TELLS.test(head)) continue;
    const informs = wanted || INFORMS.test(head);
    const body = { start: sentence.start + colon.index + 1, end: sentence.end };
    const bySemicolon = cut(document.folded, body, /;/gu);
    const pieces =
      bySemicolon.length > 1
        ? bySemicolon
        : joined(document, cut(document.folded, body, /,(?!\d)/gu), informs);
    const facts = pieces.filter((piece) => isFact(document, piece, informs));
    if (facts.length >= 2 && facts.length * 3 >= pieces.length * 2) return facts;
  }
  return [];
}

/** A part that says nothing by itself belongs to the fact before it. */
function joined(document: Document, pieces: readonly Span[], wanted: boolean): Span[] {
  const facts: Span[] = [];
  for (const piece of pieces) {
    const before = facts.at(-1);
    const text = document.folded.slice(piece.start, piece.end);
    const isAlone =
      isFact(document, piece, wanted) || classifyField(document, piece)?.strength === 'known';
    if (before && !isAlone && /\d/.test(text) && isFact(document, before, wanted))
      facts[facts.length - 1] = { start: before.start, end: piece.end };
    else facts.push(piece);
  }
  return facts;
}
