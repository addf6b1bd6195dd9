import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { foldText } from '#server/shared/arabic.ts';
import type { Language } from '#server/shared/language.ts';
import { TRADE_WORDS } from './trade-words.ts';

const toArabic = new Map<string, string>();
const toEnglish = new Map<string, string>();
for (const [english, ...arabics] of TRADE_WORDS) {
  for (const arabic of arabics) {
    if (!toEnglish.has(foldText(arabic))) toEnglish.set(foldText(arabic), english);
  }
  const first = arabics[0];
  if (first && !toArabic.has(foldText(english))) toArabic.set(foldText(english), first);
}

export function languageOfWords(text: string): Language {
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const withoutArticle = (folded: string) => folded.replace(/^ال(?=\p{L}{3})/u, '');

function lookUp(words: string, from: Language): string | undefined {
  const folded = foldText(words).trim();
  if (from === 'en') return toArabic.get(folded) ?? toArabic.get(folded.replace(/e?s$/u, ''));
  return toEnglish.get(folded) ?? toEnglish.get(withoutArticle(folded));
}

function translate(words: string, from: Language): string | undefined {
  const whole = lookUp(words, from);
  if (whole !== undefined) return whole;
  const parts = words.trim().split(/\s+/u);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const translated = parts.map(
    (part) => lookUp(part, from) ?? (/^\d+$/.test(part) ? part : undefined),
  );
  if (translated.some((part) => part === undefined)) return undefined;
  // What describes a thing stands before it in English and behind it in Arabic.
  return translated.reverse().join(' ');
}

/** True when the trade dictionary knows the whole phrase in the other language. */
export function isTranslatable(words: string): boolean {
  return translate(words, languageOfWords(words)) !== undefined;
}

export function isTradeWord(folded: string): boolean {
  return toArabic.has(folded) || toEnglish.has(folded) || toEnglish.has(withoutArticle(folded));
}

/**
 * The owner's own words in both languages: common business words are translated, everything else
 * stays as the owner wrote it. Nothing is transliterated.
 */
export function inBoth(words: string): Both {
  const from = languageOfWords(words);
  const other = translate(words, from);
  if (from === 'ar') return { ar: words, en: other ? upperFirst(other) : words };
  return { ar: other ?? words, en: words };
}
