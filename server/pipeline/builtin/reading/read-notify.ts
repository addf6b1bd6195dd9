import type { Document, Span } from './document.ts';
import { anyPattern, findIn } from './words.ts';

export const NOTIFY = anyPattern([
  '(?:send|tell|notify|inform|alert|message|email|e-mail|forward|give|let)(?:s|ing)? (?:me|us|the owner|it to me|them to me|the (?:manager|team|office)|every\\p{L}* to me)',
  '(?:to|for) my (?:phone|telegram|inbox)',
  'i (?:want to|should|must) (?:get|receive|know|see)',
  'و?(?:ا)?(?:بعت|ابعث|ارسل|رسل|بلغ|ابلغ|خبر|اخبر|عرف|نبه|طرش|دز)(?:ها|ه|هم|وا)?(?:ني| ?لي|لنا|نا)\\p{L}*(?: \\p{L}+)?',
  'و?(?:ي|ت)(?:وصل|جي|بعت|رسل|بلغ)(?:ه|ها)?(?:ني|لي|نا|لنا)',
  'و?[بهح]?(?:ي|ت)وصل(?:ني|لي|نا)',
]);

/** Where the owner asks to be told of what comes in. */
export function readNotify(document: Document): Span | null {
  return findIn(document, NOTIFY) ?? null;
}
