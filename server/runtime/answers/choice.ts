import type { ChoiceOption } from '#server/bot-spec/answers.ts';
import type { Problem } from '#server/runtime/block-executor.ts';
import { foldBeginning } from '#server/runtime/fold-words.ts';
import { matchOption, type OptionMatch, optionsNamedIn } from '#server/runtime/match-option.ts';
import { namesOf } from '#server/runtime/option-names.ts';
import { type Parsed, refused, understood } from './parsed.ts';

/** Captured, so that the parts can be put together again. */
const SEPARATORS = /([,;\n+&،؛]|(?<=\s)(?:and|و)(?=\s)|\s(?=و\p{L}{3}))/u;
/** How many parts one label may be: "Bread, butter & jam". */
const MAX_PARTS_OF_LABEL = 4;
const MAX_PIECES = 200;
const MAX_LABEL_LENGTH = 300;
/** Longer than all labels of a question together. */
const MAX_LENGTH = 2000;

/**
 * The option that a message names. Where the bot is not sure, the refusal with `text` carries the
 * options that may be meant.
 */
export function parseChoice(
  typed: string,
  options: readonly ChoiceOption[],
  text: Problem['text'] = 'retry_choice',
): Parsed<string> {
  const match = matchOption(
    typed,
    options.map(({ label }) => label),
  );
  return idOf(match, options, text);
}

/** A match as the id of an option, or as a refusal that may ask. */
export function idOf(
  match: OptionMatch,
  options: readonly { readonly id: string }[],
  text: Problem['text'],
): Parsed<string> {
  const ids = (match.type === 'sure' ? [match.index] : match.type === 'unsure' ? match.indexes : [])
    .map((index) => options[index]?.id)
    .filter((id) => id !== undefined);
  const [id] = ids;
  if (match.type === 'sure' && id !== undefined) return understood(id);
  return { ok: false, problem: { text, ...(ids.length > 0 && { suggested: ids }) } };
}

/** Several options in one message, between commas, line breaks or "and"; all must be known. */
export function parseChoices(
  typed: string,
  answer: {
    readonly options: readonly ChoiceOption[];
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  },
): Parsed<string[]> {
  if (typed.length > MAX_LENGTH) return refused('retry_choices');
  const ids = new Set<string>();
  for (const part of new Set(partsOf(typed, answer.options))) {
    const named = idsIn(part, answer.options);
    if (named.length === 0) return refused('retry_choices');
    for (const id of named) ids.add(id);
  }
  return ids.size === 0 ? refused('retry_choices') : checkChoices([...ids], answer);
}

/** The option that a part means for sure, else all options that it names: «القهوة والمكان». */
function idsIn(part: string, options: readonly ChoiceOption[]): readonly string[] {
  const parsed = parseChoice(part, options);
  if (parsed.ok) return [parsed.value];
  const named = optionsNamedIn(
    part,
    options.map(({ label }) => label),
  );
  return named.flatMap((index) => options[index]?.id ?? []);
}

/** The message between its separators; a label may hold separators itself: "Tea & cake". */
function partsOf(typed: string, options: readonly ChoiceOption[]): string[] {
  const labels = new Set(
    options.flatMap(({ label }) => namesOf(label).map(({ folded }) => folded)),
  );
  labels.delete('');
  const isLabel = (text: string) => labels.has(foldBeginning(text, MAX_LABEL_LENGTH));
  if (isLabel(typed)) return [typed];
  // Every second piece is a separator.
  const pieces = typed.split(SEPARATORS);
  if (pieces.length > MAX_PIECES) return [];
  const parts: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const upTo = (count: number) => pieces.slice(start, start + 2 * count - 1).join('');
    let count = MAX_PARTS_OF_LABEL;
    while (count > 1 && !isLabel(upTo(count))) count -= 1;
    parts.push(upTo(count));
    start += 2 * count;
  }
  return parts.filter((part) => part.trim() !== '');
}

/** The bounds on how many options may be taken; at least one where the question says nothing. */
export function checkChoices(
  ids: readonly string[],
  answer: { readonly min?: number | undefined; readonly max?: number | undefined },
): Parsed<string[]> {
  const min = answer.min ?? 1;
  if (ids.length < min) return refused('too_few', { min });
  if (answer.max !== undefined && ids.length > answer.max) {
    return refused('too_many', { max: answer.max });
  }
  return understood([...ids]);
}
