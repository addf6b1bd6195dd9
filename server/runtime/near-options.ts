import { NUMBER_WORDS } from './answers/number-words.ts';
import { editDistance } from './edit-distance.ts';
import type { TypedWords } from './match-option.ts';
import type { KnownWord, OptionName } from './option-names.ts';
import { formsMeet, isStopWord } from './words.ts';

/** Options that a message nearly names. */
export interface NearOptions {
  /** One typing mistake away. */
  readonly sure: readonly number[];
  /** Further away: worth a question. */
  readonly unsure: readonly number[];
}

/** How long a text must be for one mistake in it to be believed, to be asked about, and for two. */
const MIN_BELIEVED = 5;
const MIN_ASKED = 4;
const MIN_FOR_TWO = 6;
const MOST_EDITS = 2;
const MIN_PREFIX = 4;
const MIN_WEIGHTY = 3;
const MAX_MEANINGFUL = 6;
const MAX_COUNT = 12;
/** Words beside a mistyped label: in a long message a near word is chance. */
const MAX_BESIDE = 5;
const ENOUGH = 0.5;

/** The options nearest to a message that names none of them fully. */
export function nearOptions(
  typed: TypedWords,
  options: readonly (readonly OptionName[])[],
): NearOptions {
  const distances = options.map((names) => Math.min(...names.map((name) => mistakes(typed, name))));
  const at = (distance: number) =>
    distances.flatMap((value, index) => (value === distance ? [index] : []));
  for (const distance of [BELIEVED, ASKED]) {
    const found = at(distance);
    if (found.length > 0) {
      return distance === BELIEVED ? { sure: found, unsure: [] } : { sure: [], unsure: found };
    }
  }
  const partly = withPartOfWords(typed, options);
  return { sure: [], unsure: partly.length > 0 ? partly : countedOption(typed, options) };
}

const BELIEVED = 1;
const ASKED = 2;
const TOO_FAR = 3;

/** How sure it is that the message is the name with mistakes: {@link BELIEVED}, {@link ASKED} or not. */
function mistakes(typed: TypedWords, name: OptionName): number {
  const whole = closeness(typed.folded, name.folded);
  const beside = typed.words.length - name.words.length;
  if (whole === BELIEVED || beside < 0 || beside > MAX_BESIDE) return whole;
  const words = name.words.map((word, index) => {
    const forms = name.forms[index] ?? new Set([word]);
    if (formsMeet(forms, typed.allForms)) return 0;
    return Math.min(...typed.words.map((candidate) => closeness(candidate, word)));
  });
  const sum = words.reduce<number>((total, value) => total + value, 0);
  return words.length === 0 ? whole : Math.min(whole, Math.max(BELIEVED, sum), TOO_FAR);
}

/** Numbers are not mistyped: "room 101" is not "room 102". */
function closeness(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  if (length < MIN_ASKED || Math.abs(left.length - right.length) > MOST_EDITS) return TOO_FAR;
  const distance = editDistance(left, right, MOST_EDITS);
  if (distance > MOST_EDITS || digitsOf(left) !== digitsOf(right)) return TOO_FAR;
  if (distance <= 1) return length >= MIN_BELIEVED ? BELIEVED : ASKED;
  return length >= MIN_FOR_TWO ? ASKED : TOO_FAR;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

/** The options that share most meaningful words with the message, at least half of its own. */
function withPartOfWords(typed: TypedWords, options: readonly (readonly OptionName[])[]): number[] {
  const said = typed.words.flatMap((word, index): KnownWord[] =>
    isStopWord(word) ? [] : [{ word, forms: typed.forms[index] ?? new Set() }],
  );
  if (said.length === 0 || said.length > MAX_MEANINGFUL || typed.count > MAX_COUNT) return [];
  const scores = options.map((names) =>
    Math.max(0, ...names.map(({ meaningful }) => sharedPart(said, meaningful))),
  );
  const best = Math.max(...scores);
  return best === 0 ? [] : scores.flatMap((score, index) => (score === best ? [index] : []));
}

/** How much of both sides is shared, up to 2; 0 where too little of what was said is. */
function sharedPart(said: readonly KnownWord[], wanted: readonly KnownWord[]): number {
  const shared = said.filter((one) => wanted.some((other) => isShared(one, other)));
  const isWeighty = shared.some(({ word }) => word.length >= MIN_WEIGHTY && !/\d/.test(word));
  if (!isWeighty || shared.length / said.length < ENOUGH) return 0;
  const covered = wanted.filter((one) => shared.some((other) => isShared(other, one)));
  return covered.length / wanted.length + shared.length / said.length;
}

function isShared(said: KnownWord, wanted: KnownWord): boolean {
  if (formsMeet(wanted.forms, said.forms)) return true;
  if (said.word.length >= MIN_PREFIX && wanted.word.startsWith(said.word)) return true;
  return closeness(said.word, wanted.word) < TOO_FAR;
}

/** «اتنين» may mean the second option. */
function countedOption(
  { words }: TypedWords,
  options: readonly (readonly OptionName[])[],
): number[] {
  const place = words.length === 1 ? (NUMBER_WORDS.get(words[0] ?? '') ?? 0) : 0;
  return place >= 1 && place <= options.length ? [place - 1] : [];
}
