import type { SpecProblemCode } from '#server/bot-spec/spec-problem.ts';

/** A sentence for each problem of a document; `{name}` is filled from its details. */
export const problemTextsEn: Record<SpecProblemCode, string> = {
  'spec/too-large': 'The document is too large: at most {limit} characters.',
  'spec/too-deep': 'This is nested too deeply: at most {limit} levels.',
  'spec/forbidden-key': 'The field name {key} is not allowed anywhere.',
  'spec/forbidden-character': 'There is a character here that nobody can see ({character}).',
  'spec/not-json': 'JSON has no such value, for example a number without end.',
  'spec/version': 'This version of the bot language is not known here. The newest is {newest}.',
  'spec/missing': 'This field is missing.',
  'spec/unknown-field': 'There is no such field here.',
  'spec/wrong-type': 'This should be {expected}.',
  'spec/wrong-value': 'This should be one of: {allowed}.',
  'spec/wrong-form': 'This does not have the right form. Expected: {form}',
  'spec/no-alternative': 'This fits none of the forms that are possible here.',
  'spec/text-too-short': 'This text is too short (at least {limit}).',
  'spec/text-too-long': 'This text is too long (at most {limit}).',
  'spec/list-too-short': 'This list has too few entries (at least {limit}).',
  'spec/list-too-long': 'This list has too many entries (at most {limit}).',
  'spec/number-too-small': 'This number is too small (at least {limit}).',
  'spec/number-too-big': 'This number is too big (at most {limit}).',
};

/** What a value should be, by the name of its type. */
export const typeWordsEn: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
