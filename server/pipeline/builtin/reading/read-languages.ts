import { LANGUAGES, type Language } from '#server/shared/language.ts';
import type { Document, Found, Span } from './document.ts';
import { anyPattern, findIn } from './words.ts';

/** How sure it is that customers speak the language of the description. */
const SURE = 0.8;
const BOTH = anyPattern([
  'in (?:both )?arabic (?:and|&|\\+|/|or) english',
  'in (?:both )?english (?:and|&|\\+|/|or) arabic',
  '(?:both|two|2) languages',
  'bilingual',
  'arabic\\s*(?:/|&|\\+|and)\\s*english (?:bot|version|menu|text)',
  'english\\s*(?:/|&|\\+|and)\\s*arabic (?:bot|version|menu|text)',
  '(?:languages?|speaks?|talks?|answers? in|replies in|supports?|available in)[:\\s]+(?:arabic|english)\\s*(?:and|&|\\+|,|/)\\s*(?:arabic|english)',
  'و?بال(?:لغه )?(?:ال)?(?:لغتين|عربي(?:ه)?(?: )?(?:و|و ?ب|وال|\\+|/) ?(?:ال)?انجليزي(?:ه)?|انجليزي(?:ه)?(?: )?(?:و|و ?ب|\\+|/) ?(?:ال)?عربي(?:ه)?)',
  'بالعربي(?:ه)? ?و ?(?:ب)?(?:ال)?(?:انجليزي|انكليزي|انجلش|انقليزي)(?:ه)?',
  'بال(?:انجليزي|انكليزي)(?:ه)? ?و ?(?:ب)?(?:ال)?عربي(?:ه)?',
  '(?:ب)?(?:ال)?لغتين',
  'عربي ?(?:و|/|\\+) ?انجليزي',
  'ثناي(?:ي|يه) اللغه',
]);
/** The two languages named side by side; what is taught in them or translated is another matter. */
const PAIR = anyPattern([
  '(?:arabic|english)\\s*(?:and|&|\\+|/|,)\\s*(?:arabic|english)',
  '(?:ال)?(?:عربي|انجليزي|انكليزي)(?:ه)?\\s*(?:و|/|\\+|,|مع)\\s*(?:ال|ب|بال)?(?:عربي|انجليزي|انكليزي)(?:ه)?',
]);
const LESSONS =
  /(?<!\p{L})(?:teach\p{L}*|courses?|lessons?|class(?:es)?|tutor\p{L}*|translat\p{L}*|subjects?|speak\p{L}*|books?|exams?|quiz|school|level|\p{L}{0,3}(?:دورات|دروس|درس|دوره|كورس|كورسات|ترجم\p{L}*|ماد[هت]\p{L}*|مدرس\p{L}*|معلم\p{L}*|تعليم|اختبار|لغات))(?!\p{L})/u;

const ENGLISH_ONLY = anyPattern([
  '(?:bot|answers?|reply|replies|speaks?|write|messages?|it) (?:should be |must be |is |all )?(?:only )?in english',
  'in english only',
  'english[- ](?:only|speaking) ?(?:bot)?',
  'an english (?:telegram )?bot',
  '(?:ال)?بوت (?:يكون )?بال(?:لغه ال)?(?:انجليزي|انكليزي)(?:ه)?',
  '(?:ي)?رد بال(?:انجليزي|انكليزي)(?:ه)?',
  'بال(?:انجليزي|انكليزي)(?:ه)? فقط',
]);
const ARABIC_ONLY = anyPattern([
  '(?:bot|answers?|reply|replies|speaks?|write|messages?|it|customers?) (?:should be |must be |is |all )?(?:only )?(?:in )?arabic',
  'in arabic only',
  'arabic[- ](?:only|speaking) ?(?:bot)?',
  'an arabic (?:telegram )?bot',
  '(?:telegram )?bot in arabic',
  '(?:ال)?بوت (?:يكون )?بال(?:لغه ال)?عربي(?:ه)?',
  '(?:ي)?رد بالعربي(?:ه)?',
  'بالعربي(?:ه)? فقط',
]);

/** The language in which most of the description is written. */
export function writtenLanguage(document: Document, otherwise: Language): Language {
  const arabic = document.folded.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = document.folded.replace(/https?:\/\/\S+/gu, '').match(/[a-z]/gu)?.length ?? 0;
  if (arabic === 0 && latin === 0) return otherwise;
  return arabic * 1.5 >= latin ? 'ar' : 'en';
}

function pairAlone(document: Document): Span | undefined {
  const pair = findIn(document, PAIR);
  if (!pair) return undefined;
  const around = document.folded.slice(Math.max(0, pair.start - 40), pair.end + 16);
  return LESSONS.test(around) ? undefined : pair;
}

/** The languages of a ready bot: all, unless the owner says which. */
export function readyLanguages(document: Document, written: Language): Found<readonly Language[]> {
  const found = readLanguages(document, written);
  if (found.confidence > SURE) return found;
  const others = LANGUAGES.filter((language) => language !== written);
  return { ...found, value: [written, ...others] };
}

/** The languages of the bot, where the owner says so; the first one is its default language. */
export function readLanguages(document: Document, written: Language): Found<readonly Language[]> {
  const both = findIn(document, BOTH) ?? pairAlone(document);
  if (both) {
    const languages = [written, ...LANGUAGES.filter((language) => language !== written)];
    return { value: languages, span: both, confidence: 0.95 };
  }
  const english = findIn(document, ENGLISH_ONLY);
  if (english) return { value: ['en'], span: english, confidence: 0.9 };
  const arabic = findIn(document, ARABIC_ONLY);
  if (arabic) return { value: ['ar'], span: arabic, confidence: 0.9 };
  return { value: [written], span: { start: 0, end: 0 }, confidence: SURE };
}
