import type { FoldedText } from '#server/shared/arabic.ts';

/** What people write for short. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  n: 'and',
  nd: 'and',
  wth: 'with',
  w: 'with',
  u: 'you',
  ur: 'your',
  plz: 'please',
  pls: 'please',
  msg: 'message',
  phn: 'phone',
  fone: 'phone',
  mob: 'mobile',
  nme: 'name',
  nam: 'name',
  addr: 'address',
  appt: 'appointment',
  appts: 'appointments',
  giv: 'give',
  ppl: 'people',
  qty: 'quantity',
};

/** The words that decide what is understood: worth a guess when one letter is wrong. */
const KEYWORDS =
  `booking bookings appointment appointments reservation phone number mobile name address email service services
  customer customers client clients people order orders delivery deliver menu price prices date time question questions
  answer answers survey feedback register registration complaint complaints restaurant clinic barber salon hotel school
  remind reminder choose select budget quantity description language arabic english`.split(/\s+/u);
/** Real words that are one letter away from a keyword. */
const REAL_WORDS = new Set(
  `numb bile game same dame fame lame tame name's meno mens hone phones date's dated dates rate mate gate late fate tate
  tine tome tame dime lime mime time's timer times ordered older border orderly named names emails mobiles addressed
  deliverer delivers delivered priced pricey prince slices choosy chooses selected selects selection clinical cline
  answered questioned servile serviced hotels motel hostel schools serves restaurants saloon clients registers registered
  menus barbers bookkeeping remains remand peoples reminds reminders languages budgets customs customer's quantities
  costumer descriptions surveys surveyed daze dare data dote sate`.split(/\s+/u),
);

const KNOWN = new Set(KEYWORDS);

/** Every way to write a word with one slip of the hand, and the word that was meant. */
const SLIPS = new Map<string, string>();
for (const word of KEYWORDS) {
  for (let at = 1; at < word.length; at += 1) {
    const rest = word.slice(at + 1);
    const slips = [word.slice(0, at) + rest];
    if (word.length >= 4 && at < word.length - 1)
      slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    slips.push(word.slice(0, at) + word.charAt(at) + word.slice(at));
    for (const slip of slips) {
      if (slip.length < 4 || KNOWN.has(slip) || REAL_WORDS.has(slip)) continue;
      SLIPS.set(slip, word);
    }
  }
}

const LATIN_WORD = /(?<![\p{L}\p{N}@./_'-])[a-z]+(?![\p{L}\p{N}@_'-]|\.[a-z])/gu;

/** Mends common slips in English words, so that "bookng wth day n time" is understood. */
export function mendSpelling({ folded, sourceAt }: FoldedText): FoldedText {
  const sources: number[] = [];
  let mended = '';
  let from = 0;
  const keep = (to: number) => {
    mended += folded.slice(from, to);
    for (let index = from; index < to; index += 1) sources.push(sourceAt[index] ?? 0);
  };
  for (const match of folded.matchAll(LATIN_WORD)) {
    const word = match[0];
    const meant = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : SLIPS.get(word);
    if (!meant) continue;
    keep(match.index);
    const start = sourceAt[match.index] ?? 0;
    mended += meant;
    for (let index = 0; index < meant.length; index += 1)
      sources.push(start + Math.min(index, word.length - 1));
    from = match.index + word.length;
  }
  keep(folded.length);
  sources.push(sourceAt.at(-1) ?? 0);
  return { folded: mended, sourceAt: sources };
}
