import type { Weekday } from '#server/bot-spec/collections.ts';
import { WEEKDAYS } from '#server/bot-spec/collections.ts';
import type { Document, Found, Span } from './document.ts';
import { DAY, dayOf, daysBetween } from './weekdays.ts';

export interface OpenDay {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/** When the business is open. `said` is how the owner wrote the times, for the customers to read. */
export interface OpeningHours {
  readonly days: readonly OpenDay[];
  readonly closed: readonly Weekday[];
  readonly said: { readonly from: string; readonly to: string } | null;
  /** True when the owner named only closed days and the times are a guess. */
  readonly guessedTimes: boolean;
}

const MARK =
  "(?:\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midnight|o'?clock|in the morning|in the evening|at night|صباحا|الصبح|صبح|ص|ظهرا|الظهر|الضهر|ضهر|عصرا|العصر|مساء|المسا|المساء|بالليل|ليلا|الليل|منتصف الليل|نص الليل|فجرا|الفجر|المغرب|بعد الظهر|بعد الضهر|م)(?![\\p{L}]))?";
const CLOCK = `(?:(?:at|الساعه|ساعه)\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?${MARK}|(noon|midnight|منتصف الليل)`;
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(from|between|من|بين)\\s+)?(?:${CLOCK})\\s*(?:to|till|until|til|through|-|and|الي|لحد|لغايه|حتي|ل|لل|و)\\s*(?:${CLOCK})(?![\\d/%])`,
  'gu',
);
const CONTEXT =
  /(?<!\p{L})(?:open(?:ing|s)?|hours|working|work|deliver(?:y|ies|s)?|daily|every ?day|close[sd]?|available|shifts?|schedule|و?(?:ال)?مواعيد(?:نا)?|ساعات|نعمل|بنشتغل|شغالين|نشتغل|مفتوح(?:ين)?|فاتحين?|بنفتح|نفتح|نفتحو|يوميا|كل يوم|(?:ال)?توصيل|(?:ال)?دوام(?:نا)?|(?:ال)?عمل|نوصل|بنوصل|يفتح|الفتره)(?!\p{L})/u;
const CLOSED =
  /(?<!\p{L})(?:closed|close|off|except|not on|holiday|no (?:work|delivery|orders)|day off|weekend|مغلق(?:ين|ون|ه)?|مقفول|مقفل(?:ين)?|قافلين|اجازه|اجازتنا|عطله|عطلتنا|ماعدا|ما عدا|عدا|الا|مسكرين|بنقفل|نقفل|نغلق|معطلين|مسكر)(?!\p{L})/u;
const NO_DAYS: readonly Weekday[] = [];
const ALWAYS =
  /(?<!\p{L})(?:24\s*\/\s*7|24 hours|around the clock|24 ساعه|علي مدار الساعه|طول اليوم|ال24 ساعه)(?!\p{L})/u;
const NOT_HOURS =
  /(?:rate|rating|guests?|people|score|budget|scale|age|ages|years|price|قيم|تقييم|ضيوف|اشخاص|افراد|ميزاني|عمر|سن|سنوات|سنين|درجه)[^,;.]{0,25}$/u;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | 'none';
  readonly exact: boolean;
}

function clockOf(
  hourText: string | undefined,
  minuteText: string | undefined,
  mark: string | undefined,
  word: string | undefined,
): Clock | undefined {
  if (word) return { hour: word === 'noon' ? 12 : 24, minute: 0, half: 'none', exact: true };
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (!Number.isInteger(hour) || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined;
  const said = mark?.replace(/\./g, '') ?? '';
  if (/midnight|منتصف|نص/u.test(said)) return { hour: 24, minute: 0, half: 'none', exact: true };
  if (/noon|ظهرا|الظهر|الضهر|ضهر/u.test(said) && !/بعد/u.test(said))
    return { hour: hour < 4 ? hour + 12 : hour, minute, half: 'none', exact: true };
  const pm = /^pm$|evening|night|عصر|مسا|ليل|مغرب|بعد|^م$/u.test(said);
  const am = /^am$|morning|صبح|صباح|فجر|^ص$/u.test(said);
  const nightly = /ليل|night/u.test(said);
  if (pm && nightly && hour < 5) return { hour, minute, half: 'am', exact: true };
  if (pm)
    return hour === 12 && nightly
      ? { hour: 24, minute, half: 'none', exact: true }
      : { hour: hour < 12 ? hour + 12 : hour, minute, half: 'pm', exact: true };
  if (am) return { hour: hour === 12 ? 0 : hour, minute, half: 'am', exact: true };
  return {
    hour,
    minute,
    half: 'none',
    exact: minuteText !== undefined && (hour > 12 || hourText?.length === 2),
  };
}

const write = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Two clock times as an opening range: halves of the day that were not said are worked out. */
function settle(from: Clock, to: Clock): { from: string; to: string } | undefined {
  let open = from.hour;
  let close = to.hour;
  if (!from.exact && to.half === 'pm' && open < 7) open += 12;
  if (!to.exact && close <= open && close <= 12) close = close === 12 ? 24 : close + 12;
  if (close === 0) close = 24;
  if (!from.exact && !to.exact && open < 5 && close <= 12) {
    open += 12;
    close += 12;
  }
  if (open > 24 || close > 24 || (open === close && from.minute === to.minute)) return undefined;
  if (open === 24) open = 0;
  return { from: write(open, from.minute), to: write(close, close === 24 ? 0 : to.minute) };
}

interface FoundRange {
  readonly span: Span;
  readonly from: string;
  readonly to: string;
  readonly said: { from: string; to: string };
}

function rangesIn(document: Document, sentence: Span): FoundRange[] {
  const text = document.folded.slice(sentence.start, sentence.end);
  const found: FoundRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const from = clockOf(match[2], match[3], match[4], match[5]);
    const to = clockOf(match[6], match[7], match[8], match[9]);
    if (!from || !to) continue;
    const marked = Boolean(match[3] ?? match[4] ?? match[5] ?? match[7] ?? match[8] ?? match[9]);
    const before = text.slice(0, match.index);
    if (NOT_HOURS.test(before)) continue;
    if (!marked && !CONTEXT.test(text)) continue;
    const settled = settle(from, to);
    if (!settled) continue;
    const span = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const said = document.own(span).replace(/^(?:from|between|من|بين)\s+/iu, '');
    const [saidFrom = '', saidTo = ''] = said
      .split(
        /\s*(?:\bto\b|\btill\b|\buntil\b|–|-|—|\band\b|\sإلى\s|\sالى\s|\sلحد\s|\sلغاية\s|\sحتى\s|\sل(?=\s?\d)|\sو(?=\s?\d))\s*/iu,
      )
      .filter(Boolean);
    found.push({ span, ...settled, said: { from: saidFrom, to: saidTo } });
  }
  return found;
}

interface DayMention {
  readonly span: Span;
  readonly days: readonly Weekday[];
  readonly closed: boolean;
}

const TO_DAY = /^\s*(?:to|till|until|through|thru|-|الي|لحد|لغايه|حتي|ل)\s*$/u;
const JOIN = /^\s*(?:,|and|&|or|و|\s)*\s*$/u;

function dayMentions(document: Document, sentence: Span): DayMention[] {
  const text = document.folded.slice(sentence.start, sentence.end);
  const days = [...text.matchAll(DAY)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    day: dayOf(match[0]),
  }));
  const mentions: { start: number; end: number; days: Weekday[] }[] = [];
  for (const { at, end, day } of days) {
    if (!day) continue;
    const last = mentions.at(-1);
    // An Arabic "to" may be written together with the day: «السبت للخميس».
    const gap = last ? text.slice(last.end, at) : '';
    const joinedTo = text.startsWith('لل', at) && last !== undefined && /^\s*$/u.test(gap);
    const lastDay = last?.days.at(-1);
    if (last && lastDay && (TO_DAY.test(gap) || joinedTo)) {
      last.days.push(...daysBetween(lastDay, day));
      last.end = end;
    } else if (last && JOIN.test(gap)) {
      last.days.push(day);
      last.end = end;
    } else mentions.push({ start: at, end, days: [day] });
  }
  return mentions.map(({ start, end, days: named }, index) => {
    const until = mentions[index + 1]?.start ?? text.length;
    const since = mentions[index - 1]?.end ?? 0;
    const before = text.slice(since, start).split(/[,.]/u).at(-1) ?? '';
    const after = (text.slice(end, until).split(/[,.:]|\d/u)[0] ?? '').slice(0, 24);
    const closed = CLOSED.test(before.slice(-32)) || CLOSED.test(after);
    return {
      span: { start: sentence.start + start, end: sentence.start + end },
      days: [...new Set(named)],
      closed,
    };
  });
}

/** Reads the opening hours of the whole description. */
export function readHours(document: Document): Found<OpeningHours> | null {
  const ranges: (FoundRange & { days: readonly Weekday[] })[] = [];
  const closed = new Set<Weekday>();
  const openOnly = new Set<Weekday>();
  const spans: Span[] = [];
  let always: Span | null = null;
  for (const sentence of document.sentences) {
    const text = document.folded.slice(sentence.start, sentence.end);
    const mentions = dayMentions(document, sentence);
    const found = rangesIn(document, sentence);
    const spoken = CONTEXT.test(text);
    const all = ALWAYS.exec(text);
    if (all && !found.length) {
      const span = {
        start: sentence.start + all.index,
        end: sentence.start + all.index + all[0].length,
      };
      always = span;
      spans.push(span);
    }
    for (const mention of mentions.filter((one) => one.closed)) {
      mention.days.forEach((day) => closed.add(day));
      spans.push(mention.span);
    }
    const open = mentions.filter(
      (one) => !one.closed && (found.length > 0 || spoken || one.days.length > 1),
    );
    for (const range of found) {
      const near = open
        .filter(
          (mention) => mention.span.end <= range.span.start || mention.span.start >= range.span.end,
        )
        .sort(
          (left, right) => distance(left.span, range.span) - distance(right.span, range.span),
        )[0];
      const own =
        near && (found.length === 1 || distance(near.span, range.span) < 25) ? near.days : [];
      ranges.push({ ...range, days: own });
      spans.push(range.span);
    }
    if (found.length === 0 && spoken)
      open.forEach((mention) => mention.days.forEach((day) => openOnly.add(day)));
    if (found.length > 0 || (spoken && open.length > 0))
      spans.push(...open.map(({ span }) => span));
  }
  if (ranges.length === 0 && !always && closed.size === 0 && openOnly.size < 2) return null;
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const guessedTimes = ranges.length === 0 && !always;
  const used =
    ranges.length > 0
      ? ranges
      : [{ from: always ? '00:00' : '09:00', to: always ? '24:00' : '21:00', days: NO_DAYS }];
  const special = new Set(
    used.filter(({ days }) => used.length > 1 && days.length > 0).flatMap(({ days }) => days),
  );
  const days = WEEKDAYS.filter(
    (day) => !closed.has(day) && (openOnly.size === 0 || openOnly.has(day)),
  ).flatMap((day) =>
    used
      .filter((range) => (range.days.length > 0 ? range.days.includes(day) : !special.has(day)))
      .map(({ from, to }) => ({ day, from, to })),
  );
  const [single] = ranges;
  const [first] = days;
  if (!first) return null;
  return {
    value: {
      days,
      closed: WEEKDAYS.filter((day) => !days.some((open) => open.day === day)),
      said: ranges.length === 1 && single ? single.said : null,
      guessedTimes,
    },
    span: ranges.length === 1 && single ? single.span : span,
    confidence: guessedTimes ? 0.5 : 0.9,
  };
}

function distance(left: Span, right: Span): number {
  return left.end <= right.start ? right.start - left.end : left.start - right.end;
}
