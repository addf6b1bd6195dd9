import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { PageContext } from '#web/context.ts';
import { type FieldProblem, type FieldProblems, parseForm, textOf } from './form-values.ts';
import { PROMPT_MAX_CHARACTERS } from './limits.ts';
import { requireApproved } from './require-viewer.ts';

const because = (error: FieldProblem) => ({ error });

const startRunSchema = z.object({
  prompt: z
    .string(because('promptEmpty'))
    .trim()
    .min(1, because('promptEmpty'))
    .max(PROMPT_MAX_CHARACTERS, because('promptLong')),
});

/** What comes back to the form when no run was started: nothing typed is lost. */
export interface StartRunAnswer {
  readonly prompt: string;
  readonly idempotencyKey: string;
  readonly problems: FieldProblems;
  readonly failure: string | null;
}

/**
 * Starts a run from the posted description and leads to its page. The form's key makes a second press
 * the same run; it stays the same over retries, unless it already belongs to another description.
 */
export async function startRunFromForm(request: Request, context: PageContext) {
  const viewer = requireApproved(context, request);
  const form = await request.formData();
  const prompt = textOf(form, 'prompt');
  const idempotencyKey = textOf(form, 'idempotencyKey') || crypto.randomUUID();
  const parsed = parseForm(startRunSchema, form);
  if (!parsed.ok) {
    const answer: StartRunAnswer = {
      prompt,
      idempotencyKey,
      problems: parsed.problems,
      failure: null,
    };
    return data(answer, { status: 400 });
  }
  try {
    const run = await context.services.runs.start(
      viewer,
      { prompt: parsed.values.prompt, locale: context.locale, idempotencyKey },
      context.origin,
    );
    return redirect(`/runs/${run.id}`);
  } catch (error) {
    const { code, message, status } = context.describeError(error);
    const used = code === 'run/idempotency-conflict';
    const answer: StartRunAnswer = {
      prompt,
      idempotencyKey: used ? crypto.randomUUID() : idempotencyKey,
      problems: {},
      failure: message,
    };
    return data(answer, { status });
  }
}
