import { askSections, listsKnownFields } from './ask-sections.ts';
import { chunksOf } from './chunks.ts';
import { type Classified, classifyField, startsWithCondition } from './classify-field.ts';
import { type Document, outside, type Span, trimSpan } from './document.ts';
import type { FoundField } from './field.ts';
import { juxtaposed, knownKind } from './known-kinds.ts';
import { NOTIFY } from './read-notify.ts';
import { sectionsOf } from './read-prices.ts';
import { allIn, anyPattern, has, tokensOf } from './words.ts';

/** Verbs that ask for things by any words ("ask for …", «اسأله عن …»). */
const ASK = anyPattern([
  'ask(?:s|ing|ed)?(?: (?:them|him|her|people|everyone|each \\p{L}+|(?:the |every )?(?:customers?|clients?|users?|guests?|patients?|students?|parents?|visitors?|persons?|people|applicants?|members?|buyers?|owners?|volunteers?|candidates?|drivers?)))?(?: (?:for|about|to (?:give|enter|write|leave|provide|choose|rate)))?(?: (?:their|his|her|the))?',
  'fields?',
  'questions?:',
  'form with',
  'fill(?:s|ing)?(?: in| out)?',
  'و?(?:ا|ي|ت|ن)?سال(?:ه|هم|ها|وا|وهم)?(?: (?:ال)?(?:عميل|زبون|مريض|ضيف|ناس|طالب|مستخدم|زاير))?(?: عن| علي)?',
  'و?(?:ا|ي|ت|ن)?طلب (?:منه|منهم|منها|من (?:ال)?\\p{L}+)',
  'البيانات(?: المطلوبه)?(?: هي)?',
  'الحقول',
]);
/** Verbs that take things, but also orders and bookings: only known things count behind them. */
const TAKE = anyPattern([
  'take(?:s|n)?',
  'collect(?:s|ing)?',
  'get(?:s)?',
  'gather(?:s)?',
  'request(?:s)?',
  'record(?:s)?',
  'sav(?:e|es|ing)',
  'stor(?:e|es)',
  'leav(?:e|es)',
  'enter(?:s)?',
  'giv(?:e|es)',
  'provid(?:e|es)',
  'writ(?:e|es)',
  'choos(?:e|es)',
  'pick(?:s)?(?!-)',
  'select(?:s)?',
  'need(?:s)?',
  'requir(?:e|es)',
  'includ(?:e|es|ing)',
  'contains?',
  'with(?: the| their| his)?',
  'by',
  'send(?:s|ing)? (?:us |me )?(?:their|his|her|your)',
  'wants?(?: to know)?',
  'و?[بهحس]?(?:ي|ت|ن|ا)?(?:اخذ|اخد|خد|خذ|كتب|سيب|ترك|ختار|دخل|سجل|جمع|حدد|حفظ|عطي|ادخل|محتاج|ملا|يرسل|رسل)(?:وا|ون|ه|هم|نا|ني)?',
  'ياخد',
  'يحتوي',
  'يشمل',
  'تشمل',
  'ياخذ',
  'نحتاج',
  'محتاجين',
  'هات',
  'بيانات',
  'عايز',
  'عاوز',
  'محتاج',
  'ابغي',
  'نريد',
]);
const FORM_HEADER = anyPattern([
  'leads?',
  'forms?',
  'invit\\p{L}+',
  'party',
  'regist\\p{L}+',
  'rsvps?',
  'surveys?',
  'feedback',
  'appl\\p{L}+',
  'complain\\p{L}+',
  'volunteer\\p{L}*',
  'questions?',
  'fields?',
  'ask\\p{L}*',
  'collect\\p{L}*',
  'questionnaire',
  'data',
  'details',
  'enrol\\p{L}*',
  'sign[- ]?up',
  'attendance',
  'confirm\\p{L}*',
  'requests?',
  'inquir\\p{L}+',
  'intake',
  'polls?',
  'booking',
  'reservations?',
  'appointments?',
  'needed',
  'required',
  'tickets?',
  'report\\p{L}*',
  'donat\\p{L}+',
  '\\p{L}*(?:عملاء|استبيان|دعوه|تصويت|تسجيل|حضور|تقديم|شكاوي|شكاوى|متطوعين|بيانات|استماره|نموذج|اسال\\p{L}*|الاسيله|اسيله|اجمع|استطلاع|الحقول|توظيف|التحاق|حجز|حجوزات|المطلوب|المطلوبه|تقييم|بلاغ\\p{L}*|طلبات|تبرع\\p{L}*|استمارة)',
]);
const ACTION =
  /^(?:and\s+|then\s+|و|ثم\s+)?(?:show|shows|send|sends|display|count|calculate|confirm|confirms|thank|thanks|remind|notify|inform|informs|notifies|reminds|saves it|tell|tells|say|says|deliver|let|reply|save each|save every|save all|store each|keep|give (?:them|him|me)|forward|connect|transfer|book it|cancel|print|update|add|browse|pay|orders? (?:go|come|are)|welcome|greet|answer|work|open|close|اعرض|اعرضله|يعرض|ابعت\p{L}*|ابعث\p{L}*|ارسل\p{L}*|يرسل\p{L}*|يبعت\p{L}*|احفظ|يحفظ|اشكر\p{L}*|يشكر\p{L}*|احسب|يحسب|ذكر\p{L}*|يذكر\p{L}*|حول\p{L}*|قل|قول\p{L}*|اكد|بلغ\p{L}*|ابلغ\p{L}*|يبلغ\p{L}*|عرف(?:ني|نا)|توصل\p{L}*|وصل\p{L}*|يوصل\p{L}*|خلي|رد|يرد|رحب|يرحب|وضح|اخبر\p{L}*)(?!\p{L})/u;
/** What is taken as a whole is no field: orders, bookings, leads. */
const NOT_A_FIELD =
  /^(?:(?:the|all|several|many|new|their|each|every|online|multiple|more than one|كل|اكثر من|اكتر من)\s+)*(?:orders?|pre-?orders?|bookings?|appointments?|reservations?|leads?|registrations?|feedback|complaints|applications?|requests?|it|them|customers?|clients?|data|information|info|payments?|several|menu|items?|products?|services|answers?|score|everything|a cart|cart|basket|yes or no|(?:ال)?سله|نعم (?:او|ام) لا|(?:و?(?:ال)?بوت)|person|people|human|agent|staff|one|each|yes|no|or not|please|rsvps?|total|volunteers?|donations?|طلبات?|الطلب|حجوزات|الحجوزات|الحجز|عملاء|العملاء|بيانات(?:هم)?|البيانات|شكاوي|تسجيلات|صنف|الاصناف|اكثر من صنف|الرد|رد|كل رد|الدرجه|المواعيد|مواعيد|موعد|شخص|موظف|الناس|نعم|لا|الاجمالي|القائمه|القايمه|المنيو|الخدمات|الاسعار)(?:\s+(?:only|online|يوميا))?$/u;
const FUNCTION_WORDS = new Set(
  `in on at is it its are the a of for to and with by from this that في علي من هو هي الي عن ثم يوم و`.split(
    /\s+/u,
  ),
);
/** What an owner asks whoever builds the bot, not the customers. */
const TO_THE_BUILDER =
  /^(?:how (?:do|can|should|would) (?:we|i)|what do (?:i|you) need|where do (?:i|we) (?:start|begin)|(?:can|could|would) you (?:please )?(?:help|make|build|do|create|set)|is (?:it|that|this) possible|كيف (?:ابدا|نبدا)|(?:هل )?(?:ممكن|تقدر|بتقدر|يمكنك) (?:تعمل|تسوي|تساعد|تبني|عمل|مساعد)\p{L}*)(?!\p{L})/u;
const BY_ARABIC =
  /\sب(?=(?:ال)?(?:نوع|اسم|رقم|هاتف|موبايل|جوال|تاريخ|يوم|ساعه|ايميل|عنوان|عمر|سن|وقت))/u;

/** A list of things to ask is never longer. */
const MOST_PIECES = 60;

interface Part {
  readonly span: Span;
  readonly classified: Classified | undefined;
  readonly asked: boolean;
  readonly taken: boolean;
  readonly listed: boolean;
}

/** Reads everything that the bot is to ask, outside `taken`. `open` is true for forms and surveys. */
export function readFields(
  document: Document,
  taken: readonly Span[],
  open: boolean,
): FoundField[] {
  const fields: FoundField[] = [];
  let listed = false;
  for (const sentence of document.sentences) {
    const clauses = document.clauses.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    const standsAlone = clauses.length === 1 && sectionsOf(document, sentence).length === 1;
    const text = document.folded.slice(sentence.start, sentence.end);
    const continues: boolean = listed && standsAlone && !ASK.test(text);
    ASK.lastIndex = 0;
    for (const [index, clause] of clauses.entries()) {
      // A list under a header goes on behind a semicolon.
      const goesOn = continues || (index > 0 && listed);
      const parts = partsOf(document, clause, taken, goesOn && open, open);
      const known = parts.filter(({ classified }) => classified?.exact).length;
      for (const part of parts) {
        const field = acceptable(document, part, known, open);
        if (field)
          fields.push({
            value: field,
            span: part.span,
            confidence: part.classified?.strength === 'known' ? 0.9 : 0.6,
          });
      }
      listed =
        /:\s*$/u.test(document.folded.slice(clause.start, clause.end + 1)) ||
        parts.some(({ listed: inList }) => inList) ||
        (continues && parts.length > 0);
    }
  }
  return dropRepeated(fields);
}

function partsOf(
  document: Document,
  clause: Span,
  taken: readonly Span[],
  continues: boolean,
  open: boolean,
): Part[] {
  const sections = askSections(document, clause, ASK);
  const parts: Part[] = [];
  for (const { span: section, header } of sections) {
    let listed = continues || (header !== null && has(header, FORM_HEADER));
    const pieces = chunksOf(document, section)
      .slice(0, MOST_PIECES)
      .flatMap((part) => juxtaposed(document, part))
      .flatMap((part) => outside(part, taken))
      .map((part) => trimSpan(document.folded, part))
      .filter(({ start, end }) => end > start)
      .slice(0, MOST_PIECES)
      .reduce<Span[]>((pieces, piece) => withOptions(document, pieces, piece), []);
    // A list behind a colon with known things in it is a list of things to ask.
    listed = listed || (header !== null && listsKnownFields(document, pieces));
    let asked = false;
    let takes = false;
    for (const chunk of pieces) {
      const raw = document.folded.slice(chunk.start, chunk.end);
      const ask = allIn(document, ASK, chunk).at(-1);
      // "a song request": at the end it is a thing, no verb.
      const take = allIn(document, TAKE, chunk)
        .filter(({ end }) => end < chunk.end || !/\S\s+requests?$/u.test(raw))
        .at(-1);
      const by = BY_ARABIC.exec(raw);
      if (ACTION.test(raw) && !ask) {
        asked = false;
        takes = false;
        continue;
      }
      asked = asked || ask !== undefined;
      takes = takes || take !== undefined || by !== null;
      let start = Math.max(chunk.start, ask?.end ?? 0, isQuestion(raw) ? 0 : (take?.end ?? 0));
      if (by && chunk.start + by.index + 2 > start) start = chunk.start + by.index + 2;
      if (startsWithCondition(raw)) {
        start = chunk.start;
        asked = true;
      }
      if (start >= chunk.end) continue;
      const span = { start, end: chunk.end };
      parts.push({ span, classified: classifyField(document, span), asked, taken: takes, listed });
    }
    // A yes/no question alone in its sentence, in a survey or a form.
    const only = document.folded.slice(section.start, section.end);
    if (
      open &&
      header === null &&
      sections.length === 1 &&
      only.endsWith('?') &&
      parts.length === 0 &&
      outside(section, taken).length === 1
    ) {
      parts.push({
        span: section,
        classified: classifyField(document, section),
        asked: true,
        taken: false,
        listed: false,
      });
    }
  }
  return parts;
}

const LAST_OPTIONS = /^\S+(?: \S+)? (?:or|او|ام|ولا) \S+(?: \S+)?$/u;

/** "car type economy, SUV or van": the options that a comma parted belong together. */
function withOptions(document: Document, pieces: readonly Span[], piece: Span): Span[] {
  const before = pieces.at(-1);
  const gap = before ? document.folded.slice(before.end, piece.start) : '';
  const text = document.folded.slice(piece.start, piece.end);
  if (!before || gap.trim() !== ',' || !LAST_OPTIONS.test(text)) return [...pieces, piece];
  const known = knownKind(document.folded.slice(before.start, before.end));
  const isOpen = known?.kind.answer === 'text' || known?.kind.answer === 'choice';
  if (!known || !isOpen || known.left.length === 0 || known.left.length > 2)
    return [...pieces, piece];
  return [...pieces.slice(0, -1), { start: before.start, end: piece.end }];
}

function isQuestion(raw: string): boolean {
  return /^(?:whether|what|how|may|can|do|does|did|would|will|are|is|where|when|which|why|who|هل|ما|ماذا|كيف|كم|كام|ايه|اين|متي|اي|الي اين|لماذا|ليه|فين|شو|وين)(?!\p{L})/u.test(
    raw,
  );
}

/** "whether they smoke", «هل هذه أول زيارة»: in a list of what is taken, this is asked as well. */
function isWhether(folded: string): boolean {
  return /^(?:whether|if (?:they|he|she)|هل)(?!\p{L})/u.test(folded);
}

function acceptable(document: Document, part: Part, known: number, open: boolean) {
  const { classified, span } = part;
  if (!classified) return undefined;
  const folded = document.folded.slice(span.start, span.end).trim();
  if (NOT_A_FIELD.test(folded) || TO_THE_BUILDER.test(folded)) return undefined;
  const { field, strength } = classified;
  const conditional = field.onlyIf !== 'always';
  if (has(folded, NOTIFY) || tokensOf(folded).every((token) => FUNCTION_WORDS.has(token)))
    return undefined;
  if (strength === 'known')
    return part.asked ||
      part.taken ||
      part.listed ||
      (classified.exact && known >= 2) ||
      conditional ||
      (open && folded.endsWith('?')) ||
      field.kind === 'attending'
      ? field
      : undefined;
  if (strength === 'question') {
    if (
      part.listed ||
      part.asked ||
      (part.taken && (field.answer !== 'boolean' || isWhether(folded)))
    )
      return field;
    const beside = known >= 1 && ['boolean', 'number', 'choice'].includes(field.answer);
    return open && (field.answer === 'rating' || beside || folded.endsWith('?'))
      ? field
      : undefined;
  }
  const words = tokensOf(folded).length;
  if (part.listed && words <= 5) return field;
  return part.asked && words <= 4 ? field : undefined;
}

/** The same thing named twice ("take the name … save name and phone") is asked once. */
function dropRepeated(fields: readonly FoundField[]): FoundField[] {
  const kept: FoundField[] = [];
  for (const found of fields) {
    const same = kept.find(
      ({ value }) =>
        value.kind === found.value.kind &&
        value.label.en === found.value.label.en &&
        value.ask.en === found.value.ask.en,
    );
    if (!same || found.span.start - same.span.end > 300) kept.push(found);
  }
  return kept.slice(0, 20);
}
