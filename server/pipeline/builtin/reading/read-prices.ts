import { foldText } from '#server/shared/arabic.ts';
import { chunksOf, withoutFiller } from './chunks.ts';
import { type Document, type Found, outside, overlaps, type Span, trimSpan } from './document.ts';
import { numberOf } from './numbers.ts';
import { allIn, anyOf, findIn, tokensOf } from './words.ts';

/** Something with a price: a dish, a service, a subscription. */
export interface PricedItem {
  readonly name: string;
  /** In the bot's currency. */
  readonly price: number;
}

const CURRENCY =
  '(?:egp|le|l\\.e\\.?|pounds?|sar|sr|riyals?|aed|dirhams?|dhs?|kwd|kd|dinars?|jod|jd|qar|omr|bhd|mad|usd|dollars?|eur|euros?|gbp|\\$|€|£|جنيه(?:ا|ات)?|ج\\.?م?|جم|ريال(?:ا|ات)?|ر\\.س|درهم(?:ا)?|دراهم|دينار(?:ا)?|دنانير|دولار(?:ا|ات)?|يورو|ليره|ليرات)';
const DIGITS = '(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d{1,2})?)';
/** Units behind a number that make it a length, a weight, an age or a count, not a price. */
const NOT_PRICE =
  /^\s*(?:[%:]|(?:am|pm|a\.m|p\.m|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|kg|g|gm|grams?|ml|l|liters?|litres?|km|cm|people|persons?|guests?|questions?|choices?|options?|stars?|times?|or more|o'?clock|-?\s*(?:year|day|hour|minute)|دقيقه|دقايق|دقائق|ساعه|ساعات|يوم|ايام|اسبوع|اسابيع|شهر|شهور|اشهر|سنه|سنوات|سنين|عام|كجم|كيلو(?!\p{L})|جرام|غرام|مل|لتر|كم|متر|شخص|اشخاص|افراد|فرد|ضيف|ضيوف|سؤال|سوال|اسيله|اسءله|اختيار|خيار|نجوم|نجمه|مرات|مره|او اكثر|او اكتر|صباحا|مساء|ظهرا|عصرا|الصبح|بالليل|ص|م)(?!\p{L}))/u;

const ONE_PRICE = new RegExp(
  `(?:(?<![\\p{L}\\d.:/-])${CURRENCY}\\s*)?(?<![\\d.:/-])(?:(?<=[\\s(=:@-])|(?<=\\sب)|(?<=\\sل)|^|(?<=\\$|€|£))${DIGITS}(?![\\d:/]|\\.\\d)(?:\\s*${CURRENCY}(?!\\p{L}))?`,
  'gu',
);
/** "from 1 to 6", «بين ١٠٠ و ٢٠٠»: bounds are no prices. */
const RANGE_BEFORE =
  /(?<!\p{L})(?:from|between|من|بين)\s+(?:\d[\d.,]*\s*(?:to|and|-|الي|و|ل)\s*)?$/u;
const RANGE_AFTER = /^\s*(?:to|-|الي)\s*\d/u;
const HEADER = anyOf([
  'menu',
  'price list',
  'prices',
  'price',
  'services',
  'products',
  'items',
  'packages',
  'subscriptions',
  'plans',
  'offers',
  'catalogue',
  'catalog',
  'we sell',
  'we offer',
  'we have',
  'selling',
  'rooms',
  'courses',
  'sells',
  'القائمة',
  'المنيو',
  'منيو',
  'قائمة',
  'الأسعار',
  'أسعار',
  'السعر',
  'الخدمات',
  'خدمات',
  'خدماتنا',
  'المنتجات',
  'منتجات',
  'الأصناف',
  'أصناف',
  'الباقات',
  'باقات',
  'الاشتراكات',
  'عندنا',
  'نبيع',
  'بنبيع',
  'بنقدم',
  'نقدم',
  'الغرف',
  'الكورسات',
  'الدورات',
  'لائحة',
  'الاشتراك',
  'الكتالوج',
]);
const LEAD =
  /^(?:.*?(?<!\p{L})(?:menu(?: is| has| of(?: (?:our )?(?:treatments|dishes|services|products|items|drinks|classes))?)?|price list|prices?(?: are| is| for| of)?|services(?: are| and prices)?|products(?: are)?|items|packages|subscriptions?|plans|offers|rooms|courses|we sell|sells?|selling|we offer|offering|offers|we have|there is|there are|includes?|including|show(?: them)?|list|of|are|(?:ال)?قائمه|(?:ال)?منيو|(?:ال)?اسعار(?:ه|ها|نا)?|(?:ال)?خدمات(?:نا)?|(?:ال)?منتجات(?:نا)?|(?:ال)?اصناف|(?:ال)?باقات|(?:ال)?اشتراكات|عندنا|عندي|و?نبيع|بنبيع|بيبيع|يبيع|بنقدم|نقدم|يقدم|بيقدم|(?:ال)?غرف|و?فيه|و?فيها|و?هي|اعرض|زي|مثل|(?:ال)?سعر|سعره|الايجار))(?!\p{L})[\s:,-]*/u;
/** "koshary restaurant small 25": the business is not part of what it sells. */
const BUSINESS =
  /^(?:.*(?<!\p{L}))?(?:restaurant|shop|store|cafe|bakery|clinic|salon|gym|pharmacy|bot|booking|(?:ل|لل)?(?:مطعم|محل|متجر|بوت|كافيه|مخبز|عياده|صالون|جيم|صيدليه|مغسله|نادي))\s+/u;
const TAIL =
  /[\s:=@-]*(?:(?<!\p{L})(?:for|at|is|are|cost|costs|price|priced at|only|from|ب|بـ|بسعر|سعره|سعرها|السعر|ثمنه|بثمن|حقه|ل))?[\s:=@-]*(?:ب)?$/u;
const STOP =
  /^(?:the|a|an|for|at|is|each|per|to|from|by|of|and|or|with|our|it|level|question|questions|choice|choices|age|score|pass|rate|من|الي|بين|عن|حتي|لو|اكثر|اقل|كل|عمر|سن|ميزانيه|الميزانيه|budget|between|room number)$/u;
const NO_ITEM =
  /(?<!\p{L})(?:questions?|choices?|score|totals?|(?:ال)?اجمالي|rate|budget|between|اسيله|سوال|اختيارات|درجه|قيم|تقييم(?= ال)|ميزاني[هت]\p{L}*|بين|from|reminder|before|قبل|open|close[sd]?|phone|هاتف|تليفون|موبايل|فاتحين|شغالين|مجاني\p{L}*|free|فوق|minimum|مواعيد\p{L}*|الساعه)(?!\p{L})/u;

interface Priced {
  readonly item: PricedItem;
  readonly span: Span;
  readonly money: boolean;
}

function nameOf(document: Document, before: Span): string {
  let { start, end } = before;
  const folded = document.folded;
  const tail = TAIL.exec(folded.slice(start, end));
  if (tail) end = start + tail.index;
  for (let lead = LEAD.exec(folded.slice(start, end)); lead && start + lead[0].length < end; ) {
    start += lead[0].length;
    lead = LEAD.exec(folded.slice(start, end));
  }
  const business = BUSINESS.exec(folded.slice(start, end));
  if (business && start + business[0].length < end) start += business[0].length;
  const trimmed = withoutFiller(document, trimSpan(folded, { start, end }));
  return document
    .own(trimmed)
    .replace(/^["'«(]+|["'»):.(]+$/gu, '')
    .replace(/^(?:per|each|لكل|كل)\s+/iu, '')
    .trim();
}

/** "1984 180": in a list of things with prices a number may be the name of one. */
const NUMERIC_NAME = /^(\d{1,4})\s+(\d+(?:\.\d{1,2})?)$/u;

function withNumericName(document: Document, chunk: Span): Priced[] {
  const [, name, digits] = NUMERIC_NAME.exec(document.folded.slice(chunk.start, chunk.end)) ?? [];
  const price = numberOf(digits ?? '');
  return name && price !== undefined ? [{ item: { name, price }, span: chunk, money: false }] : [];
}

function isName(name: string, foldedName: string): boolean {
  const words = tokensOf(foldedName);
  if (words.length === 0 || words.length > 6 || name.length > 60) return false;
  if (!/\p{L}{2}/u.test(name)) return false;
  if (words.length === 1 && STOP.test(words[0] ?? '')) return false;
  return !NO_ITEM.test(foldedName);
}

function pricesInChunk(document: Document, chunk: Span): Priced[] {
  const text = document.folded.slice(chunk.start, chunk.end);
  const found: Priced[] = [];
  const prices = [...text.matchAll(ONE_PRICE)].filter((match) => {
    const after = text.slice(match.index + match[0].length);
    const value = numberOf(match[1] ?? '');
    if (value === undefined || value > 100_000_000 || (match[1] ?? '').length > 11) return false;
    const bare = match[0].trim() === match[1];
    const inRange = RANGE_BEFORE.test(text.slice(0, match.index)) || RANGE_AFTER.test(after);
    return !inRange && !(bare && NOT_PRICE.test(after));
  });
  let start = 0;
  for (const match of prices) {
    const price = numberOf(match[1] ?? '') ?? 0;
    const money = match[0].trim() !== match[1];
    const before = { start: chunk.start + start, end: chunk.start + match.index };
    const end = match.index + match[0].length;
    let name = nameOf(document, before);
    let last = end;
    if (!name && prices.length === 1) {
      // "60 EGP haircut", «٩٠ جنيه للمارجريتا»
      const behind = text
        .slice(end)
        .replace(/^\s*(?:(?:for(?: an?| the)?|per|ل)(?!\p{L})|لل(?=\p{L}{3}))\s*/u, '');
      const from = text.length - behind.length;
      name = document.own({ start: chunk.start + from, end: chunk.end });
      last = text.length;
    }
    if (isName(name, foldText(name)))
      found.push({
        item: { name, price },
        span: { start: chunk.start + start, end: chunk.start + last },
        money,
      });
    // "6 lessons 1800": a number that begins a name is no price.
    const beginsName = !name && match[0].trim() === match[1] && prices.length > 1;
    if (!beginsName) start = end;
  }
  return found;
}

const NAME_PART = /^[\p{L}\s'"«»()]{2,40}$/u;

/** Joins "mac" and "cheese 80": a part without a price belongs to the next one with a price. */
function joinNames(document: Document, chunks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let waiting: Span | undefined;
  for (const chunk of chunks) {
    const text = document.folded.slice(chunk.start, chunk.end);
    const gap = waiting ? document.folded.slice(waiting.end, chunk.start) : '';
    const hasPrice = /\d/.test(text);
    if (waiting && hasPrice && /^\s+(?:and\s+|و)$/u.test(gap)) {
      joined.push({ start: waiting.start, end: chunk.end });
      waiting = undefined;
      continue;
    }
    if (waiting) joined.push(waiting);
    waiting = undefined;
    if (!hasPrice && NAME_PART.test(text) && tokensOf(text).length <= 2) waiting = chunk;
    else joined.push(chunk);
  }
  if (waiting) joined.push(waiting);
  return joined;
}

/** Reads names with prices ("Margherita 90", «قص شعر بـ ٥٠», "60 EGP haircut") outside `taken`. */
export function readPrices(document: Document, taken: readonly Span[]): Found<PricedItem>[] {
  const items: Found<PricedItem>[] = [];
  let listed = false;
  const rows = priceRows(document);
  for (const clause of document.clauses) {
    if (taken.some((span) => overlaps(span, clause) && span.start <= clause.start)) continue;
    const sections = sectionsOf(document, clause);
    const chunks = sections
      .flatMap((section) => joinNames(document, chunksOf(document, section)))
      .flatMap((chunk) => outside(chunk, taken));
    const named = chunks.flatMap((chunk) => pricesInChunk(document, chunk));
    const found =
      named.length >= 2
        ? chunks.flatMap((chunk) => {
            const own = pricesInChunk(document, chunk);
            return own.length > 0 ? own : withNumericName(document, chunk);
          })
        : named;
    const header = findIn(document, HEADER, clause) !== undefined;
    const certain =
      found.length >= 2 ||
      header ||
      found.some(({ money }) => money) ||
      rows.has(clause) ||
      (listed && found.length > 0);
    if (!certain) {
      if (/\p{L}/u.test(document.folded.slice(clause.start, clause.end))) listed = header;
      continue;
    }
    listed = true;
    for (const { item, span, money } of found) {
      if (items.some((other) => other.value.name === item.name)) continue;
      items.push({ value: item, span, confidence: money || header ? 0.95 : 0.8 });
    }
  }
  return items;
}

const PRICE_ROW = new RegExp(
  `^[\\p{L}\\s'"()&]{2,40}[\\s:=.-]+${DIGITS}(?:\\s*${CURRENCY})?$`,
  'u',
);

/** Lines below each other that hold nothing but a name and a price. */
function priceRows(document: Document): ReadonlySet<Span> {
  const isRow = (clause: Span | undefined) =>
    clause !== undefined && PRICE_ROW.test(document.folded.slice(clause.start, clause.end));
  return new Set(
    document.clauses.filter(
      (clause, index) =>
        isRow(clause) && (isRow(document.clauses[index - 1]) || isRow(document.clauses[index + 1])),
    ),
  );
}

/** A clause without its "header:" (the header itself is a section of its own). */
export function sectionsOf(document: Document, clause: Span): Span[] {
  const text = document.folded.slice(clause.start, clause.end);
  const sections: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /:(?!\d|\/\/)|(?<=^[^\d,:;-]{3,60})\s-\s(?=[^-]*,[^-]*$|[^-]*$)(?!\s*\p{Sc}?\d)/gu,
  )) {
    // `Margherita: 90` names a price, it is no header.
    const isHeader = allIn(document, HEADER, {
      start: clause.start,
      end: clause.start + match.index,
    }).some(({ end }) => end === clause.start + match.index);
    if (match[0] === ':' && !isHeader && /^\s*(?:\p{Sc}\s*)?\d/u.test(text.slice(match.index + 1)))
      continue;
    sections.push({ start: clause.start + start, end: clause.start + match.index });
    start = match.index + match[0].length;
  }
  sections.push({ start: clause.start + start, end: clause.end });
  return sections
    .map((section) => trimSpan(document.folded, section))
    .filter(({ start: from, end }) => end > from);
}
