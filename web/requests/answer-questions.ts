import { data, redirect } from '@remix-run/node';
import type { ClarifyingQuestion } from '#server/pipeline/stage-types.ts';
import type { PageContext } from '#web/context.ts';
import { answerField } from './answer-field.ts';
import { textOf } from './form-values.ts';
import { requireApproved } from './require-viewer.ts';

/** What comes back to the questions when no run was started. */
export interface QuestionsAnswer {
  /** Ids of questions that need an answer and have none. */
  readonly missing: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly failure: string | null;
}

/** What was answered, by question id; several options are joined, and empty answers are left out. */
export function readAnswers(
  questions: readonly ClarifyingQuestion[],
  form: FormData,
): Readonly<Record<string, string>> {
  const given = questions.map(({ id }): [string, string] => {
    const parts = form.getAll(answerField(id)).filter((part) => typeof part === 'string');
    return [id, parts.map((part) => part.trim()).join(', ')];
  });
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''));
}

/** Starts a new run of the same description with the answers, and leads to its page. */
export async function answerQuestions(request: Request, context: PageContext, runId: string) {
  const viewer = requireApproved(context, request);
  const { services, origin, locale } = context;
  const form = await request.formData();
  try {
    const asked = await services.runs.get(viewer, runId);
    const given = readAnswers(asked.questions, form);
    const missing = asked.questions
      .filter(({ id, skippable }) => !skippable && given[id] === undefined)
      .map(({ id }) => id);
    if (missing.length > 0) {
      const answer: QuestionsAnswer = { missing, given, failure: null };
      return data(answer, { status: 400 });
    }
    const run = await services.runs.start(
      viewer,
      {
        prompt: asked.prompt,
        locale,
        idempotencyKey: textOf(form, 'idempotencyKey') || crypto.randomUUID(),
        answers: given,
      },
      origin,
    );
    return redirect(`/runs/${run.id}`);
  } catch (error) {
    const { message, status } = context.describeError(error);
    const answer: QuestionsAnswer = { missing: [], given: {}, failure: message };
    return data(answer, { status });
  }
}
