import type { Assignment, Test } from '#server/bot-spec/conditions.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { valueText } from '#server/runtime/value-text.ts';
import { quoted, type Reading } from './readable.ts';
import { say } from './say.ts';
import { valueWords } from './value-words.ts';

/** When a branch is taken: `the total is more than 500 EGP and the answer to … is yes`. */
export function testsWords(
  { match, tests }: { readonly match: 'all' | 'any'; readonly tests: readonly Test[] },
  reading: Reading,
): string {
  return tests
    .map(({ variable, operator, value }) =>
      say(`test_${operator}`, reading.language, {
        variable: valueWords(variable, reading),
        value: value === undefined ? '' : shownValue(variable, value, reading),
      }),
    )
    .join(say(match === 'all' ? 'and' : 'or', reading.language));
}

/** The same where it is clear which value is looked at: `500 EGP or more`, `yes`. */
export function caseWords({ variable, operator, value }: Test, reading: Reading): string {
  return say(`case_${operator}`, reading.language, {
    value: value === undefined ? '' : shownValue(variable, value, reading),
  });
}

/** What a `set` block does to one variable. */
export function assignmentWords(assignment: Assignment, reading: Reading): string {
  const { operation } = assignment;
  const value =
    operation === 'cart_total'
      ? valueWords(assignment.cart, reading)
      : typeof assignment.value === 'string' && operation !== 'assign'
        ? valueWords(assignment.value, reading)
        : shownValue(assignment.variable, assignment.value, reading);
  return say(operation, reading.language, {
    variable: valueWords(assignment.variable, reading),
    value,
  });
}

/** Names and free words stand in quotation marks; numbers, dates and "yes" do not. */
function shownValue(variable: string, value: string | number | boolean, reading: Reading): string {
  const shown = valueText(variable, value, reading);
  const type = reading.spec.variables.find(({ name }) => name === variable)?.type;
  const isMoment = type === 'date' || type === 'time' || type === 'datetime';
  if (typeof value === 'string' && !isMoment) return quoted(shown, reading.language);
  return isolate(shown, reading.language);
}
