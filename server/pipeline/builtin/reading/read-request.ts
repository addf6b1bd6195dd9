import type { Document } from './document.ts';
import { anyPattern, has, tokensOf } from './words.ts';

/** What kind of text this is, before anything is known of its content. */
export type RequestKind = 'request' | 'maybe' | 'not_a_bot' | 'nonsense';

const BOT = anyPattern([
  '(?:chat|telegram )?bots?',
  'chatbots?',
  'telegram',
  'و?(?:ال|لل|بال)?(?:بوت|روبوت|شات ?بوت|بووت)\\p{L}{0,3}',
  '(?:تيليجرام|تلجرام|تليجرام|تلغرام|تيلجرام)',
]);
const ABOUT_BOTS =
  /^(?:what(?:'s| is| are)|who (?:made|invented|are)|how (?:do|does) (?:a |the )?(?:telegram )?(?:bots? work|chatbots? work)|ما (?:هو|معني|هي)|يعني ايه|ايه هو|شو يعني|وش يعني)\s[^.]{0,40}(?:bots?|بوت)\s*\??$/u;
const QUESTION =
  /^(?:what|who|whom|whose|when|where|why|which|how|is|are|was|were|do|does|did|can you (?:tell|explain|help|translate|write)|could you (?:tell|explain)|tell me|explain|define|ما|ماذا|من (?:هو|هي|الذي|اخترع|كتب)|متي|اين|لماذا|كيف|كم|هل|ايه|ليه|ازاي|فين|امتي|مين|شو|وش|ايش|وين|ليش|شلون|اشرح|فسر|قل لي|قولي|احكي)(?!\p{L})/u;
const CHAT =
  /^(?:hi|hello|hey|thanks|thank you|good (?:morning|evening|night)|how are you|i (?:love|like|hate|feel|miss)|tell me a joke|write (?:me )?an? (?:poem|essay|story|letter|email|song|article)|translate|summari[sz]e|solve|calculate|sing|the weather|it is|it's|لا اله|السلام عليكم|مرحبا|اهلا|صباح|مساء الخير|شكرا|ازيك|كيف حالك|كيفك|شلونك|انا (?:احب|بحب|زعلان|تعبان|حزين|جعان)|احبك|بحبك|اكتب(?: لي|لي)? (?:قصيده|مقال|قصه|رساله|شعر|موضوع)|ترجم|لخص|احسب|حل|غني|نكته|قول نكته|الجو)(?!\p{L})/u;

/** Rows of keyboards and runs of one letter: what hands type that mean nothing. */
const KEY_ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'يءورلاتوزظ',
  'ذيءورلاىه',
];

/** Pairs of letters that hardly ever stand side by side in a word of a language people write. */
const STRANGE_PAIRS = new Set(
  `bq bx cj cv cx dx fq fx gq gx hx jb jc jd jf jg jh jk jl jm jn jp jq jr js jt jv jw jx jz kj kq kx kz lq lx mq mx pq
  px qb qc qd qf qg qh qj qk ql qm qn qp qr qs qt qv qw qx qy qz sx tq vb vc vd vf vg vh vj vk vm vn vp vq vt vw vx wq
  wv wx xd xg xj xk xn xr xz zb zc zf zg zj zm zn zp zq zr zs zv zx bk dsj hj hq qe qo pj wj xq`.split(
    /\s+/u,
  ),
);

function hasStrangePair(token: string): boolean {
  return [...token].some((letter, index) => STRANGE_PAIRS.has(letter + token.charAt(index + 1)));
}

function isMash(token: string): boolean {
  if (/^\d+$/.test(token)) return true;
  if (/(.)\1{3,}/u.test(token) || /^(.{1,3})\1{2,}$/u.test(token)) return true;
  const rows = KEY_ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
  if (token.length >= 4) {
    const runs = Array.from({ length: token.length - 3 }, (_, index) =>
      token.slice(index, index + 4),
    );
    const onRow = runs.filter((run) => rows.some((row) => row.includes(run))).length;
    if (onRow > 0 && onRow * 4 >= token.length - 3) return true;
    const oneRow = rows.some((row) => [...token].every((letter) => row.includes(letter)));
    if (oneRow && token.length >= 5 && !/[aeiou]{1}.*[aeiou]|ا|ي/u.test(token)) return true;
  }
  if (/^[a-z]+$/.test(token))
    return (
      (token.length >= 4 && !/[aeiouy]/.test(token)) ||
      /[^aeiouy]{6,}/.test(token) ||
      hasStrangePair(token)
    );
  return false;
}

/** Tells requests from questions, chat and noise. `maybe` needs a look at what was understood. */
export function readRequest(document: Document): RequestKind {
  const tokens = tokensOf(document.folded).filter((token) => /\p{L}/u.test(token));
  if (tokens.length === 0) return 'nonsense';
  const mash = tokens.filter(isMash).length;
  if (
    mash * 2 > tokens.length ||
    (tokens.every((token) => token.length <= 1) && tokens.length < 30)
  )
    return 'nonsense';
  const text = document.folded.trim();
  if (ABOUT_BOTS.test(text)) return 'not_a_bot';
  if (has(document.folded, BOT)) return 'request';
  const single = document.sentences.length === 1;
  if ((CHAT.test(text) || QUESTION.test(text)) && single) return 'not_a_bot';
  return 'maybe';
}
