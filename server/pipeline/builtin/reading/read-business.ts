import { isTradeWord } from '#server/pipeline/builtin/lexicon/both.ts';
import type { Trade } from '#server/pipeline/builtin/trades/trade.ts';
import { GENERAL, TRADES } from '#server/pipeline/builtin/trades/trades.ts';
import { foldText } from '#server/shared/arabic.ts';
import type { Document, Found, Span } from './document.ts';
import { isPlaceName } from './read-place.ts';
import { anyOf, findIn, tokensOf } from './words.ts';

const trades = TRADES.map((trade) => ({ trade, matcher: anyOf(trade.words) }));
const tradeTokens = new Set(
  TRADES.flatMap(({ words }) => words.flatMap((word) => tokensOf(foldText(word)))),
);

/** The trade whose words stand first in the description; the longer word wins at one place. */
export function readTrade(document: Document): Found<Trade> {
  let best: Found<Trade> | null = null;
  for (const { trade, matcher } of trades) {
    const span = findIn(document, matcher);
    if (!span) continue;
    const earlier = !best || span.start < best.span.start;
    const longer = best && span.start === best.span.start && span.end > best.span.end;
    if (earlier || longer) best = { value: trade, span, confidence: 0.8 };
  }
  return best ?? { value: GENERAL, span: { start: 0, end: 0 }, confidence: 0.3 };
}

const NAMED =
  /(?<!\p{L})(?:called|named|(?:the |its |our |my )?name(?: of (?:the|my|our) \p{L}+)? is|(?<!(?:كتب|يكتب|تكتب|عن|ياخد|ياخذ|يسيب|خذ|خد|سجل|يسجل|يترك|ادخل|يدخل|من)\s(?:و)?)(?:و)?اسم(?:ه|ها|نا|ي)(?: هو)?(?!\s+و)|(?:ي|ت)سمي|بعنوان)\s+["'«“]?([^"'»”.,;:\n]{2,50}?)["'»”]?(?=\s*(?:[.,;:\n]|$)|\s(?:in|at|on|that|which|with|for|to|في|فى|الذي|اللي|ويبيع|يبيع|و\p{L}{3,}|من)(?!\p{L}))/u;
const FOR_NAME =
  /(?<!\p{L})(?:for|at|of|my|our|برا|welcome to)\s+((?:the\s+)?[\p{L}\d'’&-]+(?:\s+[\p{L}\d'’&-]+){0,5}?)(?=\s*(?:[.,;:!?\n(]|$)|\s(?:in|at|on|that|which|who|with|to|and|where|so|near|from|:)(?!\p{L}))/gu;
const ARABIC_FOR =
  /(?<!\p{L})(?:(?:ل|لل)(?=\p{L}{3})|(?:بوت|حق|تبع|بتاع|الي)\s+|^)(\p{L}+(?:\s+\p{L}+){1,5}?)(?=\s*(?:[.,;:!?\n(]|$)|\s(?:في|فى|علي|مع|من|الذي|اللي|التي|عشان|لبيع|بيبيع|يبيع|يعرض|اعرض|بال\p{L}+|و(?:ي|ت|ا|ن|خ)\p{L}+)(?!\p{L}))/gu;
const QUOTED = /["«“]([^"«»”“]{2,40})["»”]/gu;
const COMMON = new Set(
  `the a an my our your his her shop store restaurant company business bot small new big local family office team center centre club group service services online customers clients students people
  telegram chat app page website brand project home house academy collects collect leads orders bookings booking registration feedback survey quiz event party wedding language and of men women kids
  محل مركز شركه متجر صغير جديد كبير خاص مشروع مكتب فريق نادي بوت تيليجرام اسيله شايعه طلبات حجز حجوزات مواعيد تسجيل استبيان اختبار عملاء جمع اجمع لغات بيع شراء منزلي بيتي لي لنا علي عن في من و رجالي نسايي حريمي اطفال
  خدمه خدمات العملاء استقبال اعمل عايز عاوز اريد نريد ابغي بدي محتاج محتاجين حابب ممكن يتظاهر بانه انه يطلب يرد يعرض ياخد ياخذ يكتب اسمه ورقمه رقمه رقم اسم تحفيظ تنظيف اسنان اطفال الطلاب الطلبه طلاب المرضي الزباين العميل مسابقه حضور فرح فرحنا حفل مناسبه اونلاين ردود الرد تلقي الحجز الطلب الطلبات التوصيل توصيل منازل انترنت افراح للسيدات سيدات رياضي رياضيه جلديه جلدي نفسيه نفسي بحري بحريه خيري خيريه ادويه شعبي شرقي غربي عربيه عيون باطنه نسا اطفال د دكتور جاهز جاهزه قالب بتاعي بتاعنا`.split(
    /\s+/u,
  ),
);

/** What a business does is no part of its name. */
const VERBS = new Set(
  'يستقبل يعرض يرد يجيب يسجل يحجز يطلب ياخد ياخذ يبيع بيبيع يقدم بيقدم يساعد تريد يريد عايز عاوز تحجز يبلغ يسال يجمع يحول يقول يذكر يحفظ يشرح ينظم لها له وعايز تستقبل تعرض ترد تجيب تبيع تقدم لبيع بوت توصيل عبر اونلاين'.split(
    ' ',
  ),
);

/** A word that belongs to a name: not of the trade, not of everyday speech. */
function isOwnName(token: string): boolean {
  const bare = token.replace(/^(?:وال|بال|لل|ال|و|ل)(?=\p{L}{3})/u, '');
  return ![token, bare].some(
    (word) =>
      (word.startsWith('ب') && isPlaceName(word)) ||
      COMMON.has(word) ||
      tradeTokens.has(word) ||
      isTradeWord(word) ||
      /^\d+$/.test(word),
  );
}

/** «تسجيل لحضانة براعم المستقبل»: the name begins at the word of the trade. */
function fromTrade(words: string): string {
  const tokens = [...words.matchAll(/\p{L}+/gu)];
  const isTrade = (word: string) =>
    tradeTokens.has(word) || tradeTokens.has(word.replace(/^(?:لل|ال|ل)/u, ''));
  const first = tokens.find(({ 0: word }) => isTrade(word));
  const verb = tokens.find(
    ({ 0: word, index }) =>
      first &&
      index > first.index &&
      (VERBS.has(word) || (word.startsWith('ب') && isPlaceName(word))),
  );
  return first ? words.slice(first.index, verb?.index).trimEnd() : '';
}

/** Reads the name of the business where the description gives one. */
export function readBusinessName(document: Document, taken: readonly Span[]): Found<string> | null {
  const own = (span: Span) =>
    document
      .own(span)
      .replace(/^["'«“]|["'»”]$/gu, '')
      .trim();
  const named = NAMED.exec(document.folded);
  if (named?.[1]) {
    const start = named.index + named[0].indexOf(named[1]);
    const span = { start, end: start + named[1].length };
    if (tokensOf(named[1]).length <= 6) return { value: own(span), span, confidence: 0.95 };
  }
  for (const match of document.folded.matchAll(QUOTED)) {
    const before = document.folded.slice(Math.max(0, match.index - 24), match.index);
    const isName =
      /(?:for|from|at|our|my|the|ل|مطعم|محل|شركه|عياده|صالون|مدرسه|متجر|مركز|مكتب|كافيه|shop|restaurant|clinic|salon|store|company|cafe|gym|hotel|school)\s*$/u.test(
        before,
      );
    if (!isName || !match[1]) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return { value: own(span), span, confidence: 0.85 };
  }
  const free = (span: Span) =>
    !taken.some((other) => other.start < span.end && span.start < other.end);
  for (const match of document.folded.matchAll(FOR_NAME)) {
    if (!match[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    const span = { start, end: start + match[1].trimEnd().length };
    const name = own(span);
    // In English a name shows by its capital letters, or by its 's.
    const capital = /^(?:the )?\p{Lu}/u.test(name) || /\p{L}['’]s\s/u.test(name);
    const startsPlain =
      /^(?:my|our|his|her|a|an|me|us|your|you)\s/iu.test(name) &&
      !/^(?:my|our)\s+\p{Lu}/u.test(name);
    if (capital && !startsPlain && free(span) && tokensOf(match[1]).some(isOwnName)) {
      return { value: name.replace(/^(?:my|our)\s+/iu, ''), span, confidence: 0.8 };
    }
  }
  const firstSentence = document.sentences[0];
  const area = firstSentence ? document.folded.slice(0, firstSentence.end) : '';
  for (const match of area.matchAll(ARABIC_FOR)) {
    const words = fromTrade(match[1]?.trimEnd() ?? '');
    if (!words || !/\p{Script=Arabic}/u.test(words)) continue;
    const tokens = tokensOf(words);
    const unknown = tokens.filter(isOwnName);
    const trade = tokens.some(
      (token) => tradeTokens.has(token) || tradeTokens.has(token.replace(/^(?:لل|ال|ل)/u, '')),
    );
    if (!trade || unknown.length === 0 || unknown.length > 3) continue;
    // «لمطعم …»: the particle "for" is not part of the name.
    const particle =
      /^ل(?=\p{L}{3})/u.test(words) && !tradeTokens.has(tokens[0] ?? '')
        ? words.startsWith('لل')
          ? 2
          : 1
        : 0;
    const start = match.index + match[0].lastIndexOf(words) + particle;
    const span = { start, end: start + words.length - particle };
    if (!free(span)) continue;
    return { value: own(span), span, confidence: 0.7 };
  }
  return null;
}
