import { data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { Login } from '#server/services.ts';
import type { AccountFormAnswer } from '#web/components/account-form.tsx';
import type { PageContext } from '#web/context.ts';
import { parseForm, textOf } from './form-values.ts';

/**
 * Reads an account form, logs the person in by `enter` and leads to `next`. What went wrong comes back
 * to the form with the e-mail kept; the password never does.
 */
export async function beginLogin<Schema extends z.ZodType>(
  request: Request,
  context: PageContext,
  schema: Schema,
  enter: (values: z.infer<Schema>) => Promise<Login>,
  next: (login: Login) => string,
) {
  const form = await request.formData();
  const email = textOf(form, 'email');
  const parsed = parseForm(schema, form);
  if (!parsed.ok) {
    const answer: AccountFormAnswer = { email, problems: parsed.problems, failure: null };
    return data(answer, { status: 400 });
  }
  try {
    const login = await enter(parsed.values);
    const headers = new Headers();
    context.login.begin(headers, login);
    return redirect(next(login), { headers });
  } catch (error) {
    const { message, status } = context.describeError(error);
    const answer: AccountFormAnswer = { email, problems: {}, failure: message };
    return data(answer, { status });
  }
}
