import type { ChoiceOption } from '#server/bot-spec/answers.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const SEPARATORS = /[,;\n+&،؛]|(?<=\s)(?:and|و)(?=\s)/u;

/** The option that a message names by its label in any language, its number, or nearly its label. */
export function findOption(
  typed: string,
  options: readonly ChoiceOption[],
): ChoiceOption | undefined {
  for (const language of LANGUAGES) {
    const labels = options.map((option) => option.label[language] ?? '');
    const index = labels.some((label) => label !== '') ? matchOption(typed, labels) : null;
    if (index !== null) return options[index];
  }
  return undefined;
}

export function parseChoice(typed: string, options: readonly ChoiceOption[]): Parsed<string> {
  const option = findOption(typed, options);
  return option ? understood(option.id) : refused('retry_choice');
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
  const parts = isLabel(typed, answer.options)
    ? [typed]
    : typed.split(SEPARATORS).filter((part) => part.trim() !== '');
  const found = parts.map((part) => findOption(part, answer.options));
  const ids = found.flatMap((option) => (option ? [option.id] : []));
  if (ids.length === 0 || ids.length < found.length) return refused('retry_choices');
  return checkChoices([...new Set(ids)], answer);
}

/** A label may hold a separator itself: "Tea & cake". */
function isLabel(typed: string, options: readonly ChoiceOption[]): boolean {
  const folded = foldWords(typed);
  return options.some(({ label }) =>
    LANGUAGES.some((language) => label[language] && foldWords(label[language]) === folded),
  );
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
