import { foldText } from '#server/shared/arabic.ts';
import type { Document, Found, Span } from './document.ts';
import { anyOf, anyPattern, findIn } from './words.ts';

/** Where the business is: decides the time zone and the currency when nothing else does. */
export interface Place {
  readonly timeZone: string;
  readonly currency: string;
}

const place = (timeZone: string, currency: string) => ({ timeZone, currency });
const EGYPT = place('Africa/Cairo', 'EGP');
const SAUDI = place('Asia/Riyadh', 'SAR');
const EMIRATES = place('Asia/Dubai', 'AED');
const KUWAIT = place('Asia/Kuwait', 'KWD');
const JORDAN = place('Asia/Amman', 'JOD');

export const DEFAULT_PLACE: Place = EGYPT;

const PLACES: readonly { readonly at: Place; readonly words: string }[] = [
  {
    at: EGYPT,
    words:
      'Egypt|Cairo|Alexandria|Giza|Nasr City|Maadi|Dokki|Zamalek|Heliopolis|Mansoura|Tanta|Aswan|Luxor|Hurghada|Sharm El Sheikh|Port Said|Suez|Ismailia|Zagazig|Sheikh Zayed|New Cairo|مصر|القاهرة|الإسكندرية|اسكندرية|الجيزة|مدينة نصر|المعادي|الدقي|الزمالك|مصر الجديدة|المنصورة|طنطا|أسوان|الأقصر|الغردقة|شرم الشيخ|بورسعيد|السويس|الإسماعيلية|الزقازيق|الشيخ زايد|المهندسين|شبرا|حلوان|التجمع|٦ أكتوبر',
  },
  {
    at: SAUDI,
    words:
      'Saudi|Saudi Arabia|KSA|Riyadh|Jeddah|Mecca|Makkah|Medina|Madinah|Dammam|Khobar|السعودية|الرياض|جدة|مكة|المدينة المنورة|الدمام|الخبر|الطائف|أبها|تبوك|القصيم',
  },
  {
    at: EMIRATES,
    words:
      'UAE|Emirates|Dubai|Abu Dhabi|Sharjah|Ajman|الإمارات|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|العين',
  },
  { at: KUWAIT, words: 'Kuwait|Salmiya|Hawally|الكويت|السالمية|حولي' },
  { at: place('Asia/Qatar', 'QAR'), words: 'Qatar|Doha|قطر|الدوحة' },
  { at: place('Asia/Bahrain', 'BHD'), words: 'Bahrain|Manama|البحرين|المنامة' },
  { at: place('Asia/Muscat', 'OMR'), words: 'Oman|Muscat|عمان السلطنة|سلطنة عمان|مسقط|صلالة' },
  { at: JORDAN, words: 'Jordan|Amman|Irbid|الأردن|عمّان|إربد|الزرقاء' },
  { at: place('Asia/Beirut', 'USD'), words: 'Lebanon|Beirut|لبنان|بيروت|طرابلس لبنان' },
  { at: place('Asia/Damascus', 'SYP'), words: 'Syria|Damascus|Aleppo|سوريا|دمشق|حلب' },
  {
    at: place('Asia/Hebron', 'ILS'),
    words: 'Palestine|Ramallah|Gaza|Nablus|فلسطين|رام الله|غزة|نابلس',
  },
  { at: place('Asia/Baghdad', 'IQD'), words: 'Iraq|Baghdad|Basra|Erbil|العراق|بغداد|البصرة|أربيل' },
  {
    at: place('Africa/Casablanca', 'MAD'),
    words: 'Morocco|Casablanca|Rabat|Marrakech|المغرب|الدار البيضاء|الرباط|مراكش',
  },
  { at: place('Africa/Algiers', 'DZD'), words: 'Algeria|Algiers|Oran|الجزائر|وهران' },
  { at: place('Africa/Tunis', 'TND'), words: 'Tunisia|Tunis|تونس|سوسة' },
  { at: place('Africa/Tripoli', 'LYD'), words: 'Libya|Tripoli|Benghazi|ليبيا|طرابلس|بنغازي' },
  { at: place('Africa/Khartoum', 'SDG'), words: 'Sudan|Khartoum|السودان|الخرطوم' },
  { at: place('Asia/Aden', 'YER'), words: 'Yemen|Sanaa|Aden|اليمن|صنعاء|عدن' },
  { at: place('Europe/London', 'GBP'), words: 'London|Manchester|Birmingham|England|لندن' },
  { at: place('Europe/Istanbul', 'TRY'), words: 'Istanbul|Turkey|Ankara|إسطنبول|تركيا' },
  { at: place('Europe/Berlin', 'EUR'), words: 'Berlin|Munich|Germany|برلين|ألمانيا' },
  { at: place('Europe/Paris', 'EUR'), words: 'Paris|Lyon|باريس' },
  { at: place('America/New_York', 'USD'), words: 'New York|Boston|Miami|نيويورك' },
];

const matchers = PLACES.map(({ at, words }) => ({ at, matcher: anyOf(words.split('|')) }));

const placeNames = new Set(PLACES.flatMap(({ words }) => words.split('|').map(foldText)));

/** True for the name of a city or a country, also with the particle «بـ» before it. */
export function isPlaceName(folded: string): boolean {
  return placeNames.has(folded) || placeNames.has(folded.replace(/^[بل]/u, ''));
}

const CURRENCIES: readonly {
  readonly code: string;
  readonly timeZone: string;
  readonly matcher: RegExp;
}[] = [
  {
    code: 'EGP',
    timeZone: 'Africa/Cairo',
    matcher: anyPattern([
      'egp',
      'egyptian pounds?',
      'l\\.e\\.?',
      '\\d+\\s?le',
      'جنيه(?:ا|ات)?(?: مصري)?',
      '\\d+\\s?ج\\.?م?',
      'جم',
    ]),
  },
  {
    code: 'SAR',
    timeZone: 'Asia/Riyadh',
    matcher: anyPattern([
      'sar',
      '\\d+\\s?sr',
      'saudi riyals?',
      'riyals?',
      'ريال(?:ا|ات)?(?: سعودي)?',
      'ر\\.س',
    ]),
  },
  {
    code: 'AED',
    timeZone: 'Asia/Dubai',
    matcher: anyPattern(['aed', 'dirhams?', 'dhs?', 'درهم(?:ا)?', 'دراهم']),
  },
  {
    code: 'KWD',
    timeZone: 'Asia/Kuwait',
    matcher: anyPattern(['kwd', 'kd', 'kuwaiti dinars?', 'دينار كويتي', 'د\\.ك']),
  },
  {
    code: 'JOD',
    timeZone: 'Asia/Amman',
    matcher: anyPattern(['jod', 'jd', 'dinars?', 'دينار(?:ا)?', 'دنانير']),
  },
  {
    code: 'USD',
    timeZone: 'America/New_York',
    matcher: /\$|(?<!\p{L})(?:usd|dollars?|دولار(?:ا|ات)?)(?!\p{L})/gu,
  },
  { code: 'EUR', timeZone: 'Europe/Berlin', matcher: /€|(?<!\p{L})(?:eur|euros?|يورو)(?!\p{L})/gu },
  {
    code: 'GBP',
    timeZone: 'Europe/London',
    matcher: /£|(?<!\p{L})(?:gbp|pounds? sterling|استرليني)(?!\p{L})/gu,
  },
  { code: 'MAD', timeZone: 'Africa/Casablanca', matcher: anyPattern(['mad', 'درهم مغربي']) },
  { code: 'QAR', timeZone: 'Asia/Qatar', matcher: anyPattern(['qar', 'ريال قطري']) },
];

export interface FoundPlace {
  readonly place: Found<Place> | null;
  /** What fixes the currency in the owner's words, if anything does. */
  readonly currency: Found<string> | null;
}

/** Reads town and currency. A currency alone also hints at the time zone. */
export function readPlace(document: Document): FoundPlace {
  let town: Found<Place> | null = null;
  for (const { at, matcher } of matchers) {
    const span = findIn(document, matcher);
    if (span && (!town || span.start < town.span.start))
      town = { value: at, span, confidence: 0.9 };
  }
  const named = CURRENCIES.map(({ code, timeZone, matcher }) => ({
    code,
    timeZone,
    span: findIn(document, matcher),
  })).find(
    (entry): entry is { code: string; timeZone: string; span: Span } => entry.span !== undefined,
  );
  if (!named) return { place: town, currency: null };
  const dinarOrRiyal = named.code === 'SAR' || named.code === 'JOD' || named.code === 'AED';
  const localCode =
    town &&
    dinarOrRiyal &&
    /^(?:QAR|OMR|YER|KWD|BHD|IQD|LYD|TND|DZD|MAD)$/u.test(town.value.currency)
      ? town.value.currency
      : named.code;
  const currency = { value: localCode, span: named.span, confidence: 0.95 };
  const place = town ?? {
    value: { timeZone: named.timeZone, currency: named.code },
    span: named.span,
    confidence: 0.6,
  };
  return { place, currency };
}
