import type { Document, Found } from './document.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { anyPattern, findIn } from './words.ts';

/** A message to the customer some time before the booked moment. */
export interface Reminder {
  readonly minutesBefore: number;
}

const REMIND = anyPattern([
  'remind(?:s|er|ers|ed|ing)?',
  'و?(?:ي|ن|ت)?ذكر(?:ه|هم|ها|ني|وه|وهم)?',
  'و?(?:ال)?تذكير(?:ه|هم|ها|ات)?',
  'و?(?:ي|ن)?فكر(?:ه|هم|ها)',
  'و?[بهح]?(?:ي|ن|ت)?(?:فكر|نبه) (?:ال)?(?:مريض|عميل|زبون|ضيف|طالب|عريس|مشترك)\\p{L}*',
  'و?تنبيه',
]);
const UNIT_MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:min(?:ute)?s?|دقيق\p{L}*|دقايق)$/u, 1],
  [/^(?:hours?|hrs?|ساع\p{L}*)$/u, 60],
  [/^(?:days?|يوم\p{L}*|ايام|ليله)$/u, 1440],
  [/^(?:weeks?|اسبوع\p{L}*|اسابيع)$/u, 10_080],
];
const UNIT =
  '(min(?:ute)?s?|hours?|hrs?|days?|weeks?|دقيق\\p{L}*|دقايق|ساع\\p{L}*|يوم\\p{L}*|ايام|ليله|اسبوع\\p{L}*|اسابيع)';
const ENGLISH_BEFORE = new RegExp(
  `(?:(${NUMBER}|an?|the)\\s+)?${UNIT}\\s+(?:before|earlier|ahead|prior|in advance)`,
  'u',
);
const ARABIC_BEFORE = new RegExp(
  `قبل\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}?(?:ب\\s?)?(?:(${NUMBER})\\s+)?(?:ب)?${UNIT}`,
  'u',
);

export function readReminder(document: Document): Found<Reminder> | null {
  const sentence = document.sentences.find((span) => findIn(document, REMIND, span));
  const at = sentence && findIn(document, REMIND, sentence);
  if (!sentence || !at) return null;
  const text = document.folded.slice(sentence.start, sentence.end);
  const match = ENGLISH_BEFORE.exec(text) ?? ARABIC_BEFORE.exec(text);
  if (!match?.[2]) return { value: { minutesBefore: 1440 }, span: at, confidence: 0.5 };
  const unit = match[2];
  const dual = /(?:ين|ان)$/u.test(unit) && /^(?:يوم|ساع|اسبوع|دقيق)/u.test(unit) ? 2 : 1;
  const count = numberOf(match[1] ?? '') ?? dual;
  const minutes = UNIT_MINUTES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1440;
  const minutesBefore = Math.min(Math.max(1, Math.round(count * minutes)), 525_600);
  return {
    value: { minutesBefore },
    span: { start: at.start, end: sentence.start + match.index + match[0].length },
    confidence: 0.95,
  };
}
