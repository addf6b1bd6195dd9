import { foldWords } from '#server/runtime/fold-words.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const YES = words(
  'نعم ايوه ايوا ايه اي اه اها اوك اوكي تمام حاضر اكيد طبعا موافق ماشي صح بالتاكيد ان شاء الله',
  'yes y yeah yep yup ok okay sure true right correct agree agreed definitely certainly',
);
const NO = words(
  'لا لأ لاء لع مو مش كلا ابدا لسه رفض ارفض غير',
  'no n nope nah false never not dont cannot',
);
const YES_SIGNS = /👍|✅|👌|☑️|✔/u;
const NO_SIGNS = /👎|❌|🚫|✖/u;

function words(...lists: string[]): Set<string> {
  return new Set(lists.join(' ').split(' ').map(foldWords));
}

/** Yes or no in Arabic, its dialects and English: decided by the first word that says either. */
export function parseBoolean(typed: string): Parsed<boolean> {
  const folded = foldWords(typed);
  for (const word of folded.split(' ')) {
    if (NO.has(word)) return understood(false);
    if (YES.has(word)) return understood(true);
  }
  if (NO_SIGNS.test(typed)) return understood(false);
  if (YES_SIGNS.test(typed)) return understood(true);
  return refused('retry_boolean');
}
