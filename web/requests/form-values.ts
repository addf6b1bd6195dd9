import { z } from 'zod';

/** What can be wrong with a field; each has a sentence in the messages under `problems`. */
const FIELD_PROBLEMS = [
  'emailMissing',
  'emailInvalid',
  'passwordMissing',
  'passwordShort',
  'passwordLong',
  'promptEmpty',
  'promptLong',
] as const;
const fieldProblemSchema = z.enum(FIELD_PROBLEMS);
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** The first problem of each field, by field name. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

type ParsedForm<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: FieldProblems };

/** Reads a posted form. The messages of `schema` must be {@link FieldProblem}s. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): ParsedForm<z.infer<Schema>> {
  const result = schema.safeParse(Object.fromEntries(form));
  if (result.success) return { ok: true, values: result.data };
  const problems: Record<string, FieldProblem> = {};
  for (const issue of result.error.issues) {
    problems[String(issue.path[0])] ??= fieldProblemSchema.parse(issue.message);
  }
  return { ok: false, problems };
}

/** The text of a posted field; an absent field or a file is an empty text. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
