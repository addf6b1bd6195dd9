import type { Document, Found } from './document.ts';
import { anyPattern, findIn } from './words.ts';

const UNSUPPORTED = {
  lookup: anyPattern([
    'https?://[^\\s]*(?:api|json|rates?)[^\\s]*',
    'api',
    'from (?:our|my) (?:database|system|crm|website|google sheet|erp)',
    'exchange rates?',
    'live (?:prices?|rates?|data|scores?)',
    'weather (?:forecast|bot)',
    'google (?:calendar|sheets?)',
    'اسعار العملات',
    'سعر الصرف',
    'حاله الطقس',
    'الطقس',
    'جوجل شيت',
    'من (?:ال)?(?:سيستم|نظام|قاعده البيانات)\\p{L}*',
  ]),
  payment: anyPattern([
    '\\d+ stars',
    'telegram stars',
    '(?:pay|paid|payment|checkout|purchase|buy|sell)[^.]{0,40}(?:inside|in|within|through) (?:the )?(?:bot|telegram|chat)',
    'online payments?',
    'pay online',
    'stripe',
    'paypal',
    'card payments?',
    '\\d+ نجم(?:ه|ات)?',
    'نجوم تيليجرام',
    'دفع (?:اونلاين|الكتروني)',
    'الدفع (?:اونلاين|الالكتروني|داخل البوت)',
    'داخل البوت بعد الدفع',
  ]),
  intelligence: anyPattern([
    'chat ?gpt',
    'gpt(?:-\\d)?',
    'ai (?:answers?|chat|assistant|replies|generated)',
    'artificial intelligence',
    'use ai',
    'with ai',
    'gemini',
    '(?:ب|بال|ال)?ذكاء (?:ال)?اصطناعي',
    'شات جي بي تي',
    'translate (?:any|texts?|messages?|what)',
    'يترجم',
    'generates? images?',
    'تلخيص',
    'summari[sz]es?',
  ]),
  groups: anyPattern([
    'moderat(?:e|es|ion|ing|or)',
    '(?:ban|mute|kick)s? (?:users?|members?|spammers?|people)',
    "(?:my|our|a|the|telegram) group(?:s|'s)? (?:chat|admin|members?)?",
    'broadcasts?',
    'sends? (?:a |the )?(?:\\p{L}+ )?newsletters?',
    'post(?:s|ing)? (?:to|in|on) (?:my|our|a|the) channel',
    'schedule posts?',
    'daily (?:quote|message|news|tip|verse|ayah)s?',
    'every (?:day|morning) (?:send|at)',
    'send(?:s)? .{0,30}every (?:day|morning|hour)',
    '(?:ا)?دار(?:ه|ة) (?:ال)?(?:جروب|مجموعه|جروبات)\\p{L}*',
    '(?:جروب|قروب|كروب) (?:ال)?تيليجرام',
    'يحذف (?:ال)?(?:روابط|رسايل)',
    'يطرد',
    'نشر (?:علي|في) (?:ال)?قناه',
    'رساله يوميه',
    'ايه يوميا',
    'رسايل جماعيه',
  ]),
} as const;
export type Unsupported = keyof typeof UNSUPPORTED;

/** Wishes that the bot language cannot fulfil. */
export function readUnsupported(document: Document): Found<Unsupported>[] {
  const found: Found<Unsupported>[] = [];
  const kinds: readonly Unsupported[] = ['lookup', 'payment', 'intelligence', 'groups'];
  for (const kind of kinds) {
    const span = findIn(document, UNSUPPORTED[kind]);
    if (span) found.push({ value: kind, span, confidence: 0.8 });
  }
  return found;
}
