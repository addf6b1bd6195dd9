import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { foldText } from '#server/shared/arabic.ts';
import type { Document, Span } from './document.ts';

/** When and where something takes place, as customers read it. */
export interface EventFacts {
  readonly date: Both | null;
  readonly time: Both | null;
  readonly place: string | null;
  readonly taken: readonly Span[];
}

const MONTHS: readonly { en: string; ar: string; words: readonly string[] }[] = [
  { en: 'January', ar: 'يناير', words: ['january', 'jan', 'يناير', 'كانون الثاني'] },
  { en: 'February', ar: 'فبراير', words: ['february', 'feb', 'فبراير', 'شباط'] },
  { en: 'March', ar: 'مارس', words: ['march', 'mar', 'مارس', 'آذار'] },
  { en: 'April', ar: 'أبريل', words: ['april', 'apr', 'أبريل', 'نيسان'] },
  { en: 'May', ar: 'مايو', words: ['may', 'مايو', 'أيار'] },
  { en: 'June', ar: 'يونيو', words: ['june', 'jun', 'يونيو', 'يونيه', 'حزيران'] },
  { en: 'July', ar: 'يوليو', words: ['july', 'jul', 'يوليو', 'يوليه', 'تموز'] },
  { en: 'August', ar: 'أغسطس', words: ['august', 'aug', 'أغسطس', 'آب'] },
  { en: 'September', ar: 'سبتمبر', words: ['september', 'sept', 'sep', 'سبتمبر', 'أيلول'] },
  { en: 'October', ar: 'أكتوبر', words: ['october', 'oct', 'أكتوبر', 'تشرين الأول'] },
  { en: 'November', ar: 'نوفمبر', words: ['november', 'nov', 'نوفمبر', 'تشرين الثاني'] },
  { en: 'December', ar: 'ديسمبر', words: ['december', 'dec', 'ديسمبر', 'كانون الأول'] },
];

const month = MONTHS.flatMap(({ words }) => words.map((word) => foldText(word))).join('|');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?!\\p{L})(?:[\\s,]+(\\d{4}))?`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[\\s,]+(\\d{4}))?`,
  'u',
);
const NUMERIC =
  /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const TIME =
  /(?<!\p{L})(?:at|الساعه|ساعه|@)\s+(\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|o'?clock|صباحا|مساء|ظهرا|عصرا|بالليل|ليلا|الصبح|المغرب|ص(?!\p{L})|م(?!\p{L}))?)(?![\p{L}\d])/u;
const PLACE =
  /(?<!\p{L})(?:in|at|في|فى|ب)\s+((?!the (?:end|bot|morning|evening)|اي\s|كل\s|النهاي|\d)[^,.;:\d\n?]{3,50}?)(?=\s*(?:[,.;:\n?]|$|\s(?:on|at|from|يوم|الساعه|coming|with|and ask|ask|واسال)(?!\p{L})))/u;

export function readEvent(document: Document): EventFacts {
  const text = document.folded;
  const taken: Span[] = [];
  const take = (match: RegExpExecArray) =>
    taken.push({ start: match.index, end: match.index + match[0].length });

  let date: Both | null = null;
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(text);
  const numeric = dayFirst || monthFirst ? null : NUMERIC.exec(text);
  if (dayFirst) date = dateText(dayFirst[1], monthOf(dayFirst[2]), dayFirst[3]);
  if (monthFirst) date = dateText(monthFirst[2], monthOf(monthFirst[1]), monthFirst[3]);
  if (numeric) {
    date = dateText(
      numeric[1] ?? numeric[6],
      MONTHS[Number(numeric[2] ?? numeric[5]) - 1],
      numeric[3] ?? numeric[4],
    );
  }
  for (const match of [dayFirst, monthFirst, numeric]) if (match && date) take(match);

  const time = date ? TIME.exec(text) : null;
  if (time) take(time);
  const after = Math.max(0, ...taken.map(({ end }) => end));
  const place = date
    ? (PLACE.exec(text.slice(after)) ?? PLACE.exec(text.slice(0, taken[0]?.start ?? 0)))
    : null;
  const offset = date && PLACE.exec(text.slice(after)) ? after : 0;
  const placeSpan = place?.[1]
    ? {
        start: offset + place.index + place[0].indexOf(place[1]),
        end: offset + place.index + place[0].indexOf(place[1]) + place[1].length,
      }
    : null;
  if (placeSpan) taken.push(placeSpan);
  const saidTime = time?.[1]
    ? document.own({
        start: time.index + time[0].indexOf(time[1]),
        end: time.index + time[0].length,
      })
    : null;
  return {
    date,
    time: saidTime ? bothTimes(saidTime) : null,
    place: placeSpan ? document.own(placeSpan) : null,
    taken,
  };
}

function monthOf(word: string | undefined) {
  return MONTHS.find(({ words }) => words.some((candidate) => foldText(candidate) === word));
}

function dateText(
  day: string | undefined,
  named: (typeof MONTHS)[number] | undefined,
  year: string | undefined,
): Both | null {
  const number = Number(day);
  if (!named || number < 1 || number > 31) return null;
  const tail = year ? ` ${year}` : '';
  return { ar: `${number} ${named.ar}${tail}`, en: `${number} ${named.en}${tail}` };
}

const TO_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/صباح[اًا]*|الصبح|(?<=\s)ص$/u, 'am'],
  [/مساء[ًا]*|بالليل|ليل[اًا]*|ظهر[اًا]*|عصر[اًا]*|المغرب|(?<=\s)م$/u, 'pm'],
];

function bothTimes(said: string): Both {
  const en = TO_ENGLISH.reduce((text, [pattern, word]) => text.replace(pattern, word), said);
  const ar = said
    .replace(/a\.?m\.?$/iu, 'صباحًا')
    .replace(/p\.?m\.?$/iu, 'مساءً')
    .replace(/o'?clock/iu, '')
    .trim();
  return { ar, en };
}
