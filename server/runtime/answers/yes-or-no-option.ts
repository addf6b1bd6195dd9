import type { ChoiceOption } from '#server/bot-spec/answers.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { parseBoolean } from './boolean.ts';

/** "Yes, but another address" is more than a yes. */
const MAX_WORDS = 3;

/**
 * The button that a plain yes or no means: "✅ Confirm" among several, or of "Yes, I will come" and
 * "Sorry, I cannot" the one that was said. A no alone cancels nothing.
 */
export function yesOrNoOption<Option extends Pick<ChoiceOption, 'label'>>(
  typed: string,
  options: readonly Option[],
): Option | undefined {
  if (foldWords(typed).split(' ').length > MAX_WORDS) return undefined;
  const said = parseBoolean(typed);
  if (!said.ok) return undefined;
  const [yes, ...otherYes] = options.filter(({ label }) => meaningOf(label) === true);
  const [no, ...otherNo] = options.filter(({ label }) => meaningOf(label) === false);
  if (!yes || otherYes.length > 0) return undefined;
  if (said.value) return yes;
  return otherNo.length === 0 ? no : undefined;
}

/** What a label says in every language in which it says yes or no; null where it does not. */
function meaningOf(label: ChoiceOption['label']): boolean | null {
  const meanings = LANGUAGES.flatMap((language) => {
    const parsed = parseBoolean(label[language] ?? '');
    return parsed.ok ? [parsed.value] : [];
  });
  const [first] = meanings;
  return first !== undefined && meanings.every((meaning) => meaning === first) ? first : null;
}
