import { foldText } from '#server/shared/arabic.ts';
import { type Document, overlaps, type Span, trimSpan } from './document.ts';
import { literal } from './words.ts';

/** Words that begin with و of their own: there it does not mean "and". */
const NATIVE_WAW = [
  'وقت',
  'وزن',
  'واتس',
  'وصف',
  'وظيفة',
  'وظائف',
  'وجبة',
  'وجبات',
  'ورد',
  'وردة',
  'ورود',
  'ولد',
  'وصول',
  'وسيلة',
  'وثيقة',
  'ورشة',
  'وحدة',
  'واحد',
  'والد',
  'ولي',
  'وكيل',
  'وكالة',
  'ورق',
  'وفاء',
  'وادي',
  'وسط',
  'وليد',
  'ويب',
  'وصفة',
  'وين',
  'وش',
  'وقود',
  'وجه',
  'ولادة',
  'ولا',
  'وإلا',
  'وفيات',
  'واي',
  'وافل',
].map(foldText);

const AND_WAW = `(?<=[\\s"')])(?!(?:${NATIVE_WAW.map(literal).join('|')})(?:ه|ات|ها|هم|كم|ك|ين|نا)?(?!\\p{L}))و(?=[\\p{L}\\d"(])`;
const SEPARATOR = new RegExp(
  `\\s*(?:,|\\n|&|\\+|;|[•*]|(?<=\\s)-(?=\\s+(?!\\p{Sc}?\\d))|(?<=\\d\\s?\\p{L}{0,5}\\s)/(?=\\s)|(?<=\\s)/(?=\\s[^/\\d\\n]{2,30}\\d)|(?<=\\s)(?<!(?:may|can|should|will|do|did|shall|could|would|that|and|when|how|if|where|what|say|so) )(?=we (?:will |can |only )?(?:deliver|reply|answer|call|open|close|are|do|have|accept|contact|ship|work|send)(?!\\p{L}))|(?<=\\s)and\\s+then(?=\\s)|(?<=\\s)(?:and|then|plus|ثم|وبعدين|بعدين|وكمان|كمان)(?=\\s)|${AND_WAW})\\s*`,
  'gu',
);

const PROTECTED = [
  /\([^()\n]{0,200}\)/gu,
  /"[^"\n]{1,120}"|«[^»\n]{1,120}»/gu,
  /(?:between|بين|from|من)\s+\d[\d.,]*\s*(?:\p{L}+\s+)?(?:and|و|to|الي)\s*\d+(?:[.,]\d+)*/gu,
  /https?:\/\/\S+/gu,
  /\d,\d{3}(?!\d)/gu,
  /(?<!\p{L})(?:yes|no|نعم) (?:and|or|او) (?:yes|no|لا)/gu,
];

function protectedSpans(document: Document, within: Span): Span[] {
  const text = document.folded.slice(within.start, within.end);
  return PROTECTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: within.start + match.index,
      end: within.start + match.index + match[0].length,
    })),
  );
}

/** Cuts a list ("a, b and c", «أ وب وج») into its parts; ranges, quotes and brackets stay whole. */
export function chunksOf(document: Document, within: Span): Span[] {
  const whole = protectedSpans(document, within);
  const chunks: Span[] = [];
  let start = within.start;
  const push = (end: number) => {
    const chunk = trimSpan(document.folded, { start, end });
    if (chunk.end > chunk.start) chunks.push(chunk);
  };
  const text = document.folded.slice(within.start, within.end);
  for (const match of text.matchAll(SEPARATOR)) {
    const at = within.start + match.index;
    const separator = { start: at, end: at + match[0].length };
    if (whole.some((span) => overlaps(span, separator))) continue;
    push(separator.start);
    start = separator.end;
  }
  push(within.end);
  return chunks;
}

/** Words that stand before the thing itself and say nothing about it. */
const FILLER = new Set(
  `a an the to of for about them him her his their your our my its it people customer customers client clients user
  users visitor visitors patient patients student students parent parents who should must can will would please then
  also and with by in let have has bot we i want wants know me each every person someone everyone guest's they
  he she you us each one lead ask asks asking take takes taking collect collects get gets gather request requests
  write writes leave leaves enter enters give gives provide provides choose chooses pick picks select selects need
  needs needed require requires required fill fills include includes including record records save saves store
  his/her their name's candidate candidates applicant applicants member members volunteer volunteers plus after
  that before finally first next at end
  اسال اساله اسالها اسالهم يسال يسالهم يساله تسال عن علي خد خذ ياخد ياخذ تاخذ تاخد ناخد ناخذ اطلب يطلب تطلب منه منهم منها اكتب يكتب
  يكتبوا تكتب سيب يسيب يسيبوا اترك يترك يتركوا يختار يختاروا اختار تختار اختيار ادخل يدخل سجل يسجل يسجلوا اجمع يجمع نجمع تجمع
  من العميل الزبون العملاء الزباين المريض المرضي الناس المستخدم الضيف الطالب الشخص واحد كل ثم بعدين بعد ذلك كمان ايضا هات نحتاج محتاج
  محتاجين عايز عاوز عايزين اريد نريد حابب ابغي ابي بدي بدنا لازم يجب و في مع ب البوت بوت خلي خلينا يحدد تحديد حدد يعطي
  يعطيني تعطي تعطينا يعطينا تعطيني معاك معاكم معك معكم هتجيب يحط ويحط وياخذ وياخد وبعدها وبعد يملا املا معه معاه بس فقط المتطوع المتقدم الموظف ولي الامر يرسل`
    .split(/\s+/u)
    .map(foldText),
);

/** Spoken Arabic puts ب, ه, ح or س before a verb: «بيكتب», «هيختار». */
function isFiller(word: string): boolean {
  return FILLER.has(word) || (/^[بهحس][يتن]\p{L}{2}/u.test(word) && FILLER.has(word.slice(1)));
}

/** Drops filler words at the beginning of a chunk ("then ask them for their …"). */
export function withoutFiller(document: Document, chunk: Span): Span {
  let { start } = chunk;
  for (;;) {
    const rest = document.folded.slice(start, chunk.end);
    const word = /^[\s,"'(]*([\p{L}'/]+)(?:[\s,:]+|$)/u.exec(rest);
    if (!word?.[1]) break;
    const plain = /^و\p{L}{3}/u.test(word[1]) ? [word[1], word[1].slice(1)] : [word[1]];
    if (!plain.some(isFiller)) break;
    if (start + word[0].length >= chunk.end) break;
    start += word[0].length;
  }
  return trimSpan(document.folded, { start, end: chunk.end });
}
