import { arabicOrdinalsInDigits, englishOrdinalsInDigits } from './answers/ordinal-words.ts';
import { foldWords } from './fold-words.ts';
import type { OptionMatch, TypedWords } from './match-option.ts';
import type { OptionName } from './option-names.ts';

const BARE = /^\d{1,3}$/;
const MARKED =
  /^(?:the )?(?:(?:number|no|option|choice|رقم|الخيار|خيار|الاختيار|اختيار|نمره) )(\d{1,3})$|^(?:the )?(\d{1,3}) (?:one|option|choice|واحد|خيار)$/;
const LAST = new Set(
  ['the last', 'the last one', 'last one', 'الأخير', 'الأخيرة', 'آخر واحد', 'آخر خيار'].map(
    foldWords,
  ),
);
const FIRST = new Set(['أول واحد', 'اول خيار'].map(foldWords));
const MAX_ASKED = 3;

/**
 * The option that a message names by its place: "2", «رقم ٢», "the first one". A number that stands
 * in a label means that label, and among labels that begin with numbers a place is only a guess.
 * Null for a message that names no place.
 */
export function matchPosition(
  typed: TypedWords,
  options: readonly (readonly OptionName[])[],
): OptionMatch | null {
  const { folded } = typed;
  const at = (place: number): OptionMatch =>
    place >= 1 && place <= options.length ? { type: 'sure', index: place - 1 } : { type: 'none' };
  if (LAST.has(folded)) return at(options.length);
  if (FIRST.has(folded)) return at(1);
  if (BARE.test(folded)) return matchNumber(folded, options, at(Number(folded)));
  const inDigits = englishOrdinalsInDigits(arabicOrdinalsInDigits(folded));
  const marked = MARKED.exec(inDigits);
  if (marked) return at(Number(marked[1] ?? marked[2]));
  const isOrdinal = inDigits !== folded && BARE.test(inDigits.replace(/^the /, ''));
  return isOrdinal ? at(Number(inDigits.replace(/^the /, ''))) : null;
}

function matchNumber(
  number: string,
  options: readonly (readonly OptionName[])[],
  place: OptionMatch,
): OptionMatch {
  const value = String(Number(number));
  const holders = options.flatMap((names, index) =>
    names.some(({ words }) => words.includes(value)) ? [index] : [],
  );
  const [holder] = holders;
  if (holders.length === 1 && holder !== undefined) return { type: 'sure', index: holder };
  if (holders.length > 1) {
    return holders.length > MAX_ASKED ? { type: 'none' } : { type: 'unsure', indexes: holders };
  }
  const isAmongNumbers = options.flat().some(({ words }) => /^\d/.test(words[0] ?? ''));
  return isAmongNumbers && place.type === 'sure'
    ? { type: 'unsure', indexes: [place.index] }
    : place;
}
