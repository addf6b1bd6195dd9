import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { ErrorView, PageContext } from '#web/context.ts';
import { textOf } from './form-values.ts';
import { SPEC_MAX_BYTES } from './limits.ts';
import { readFormWithin } from './read-form-within.ts';
import { requireApproved } from './require-viewer.ts';

/** The fields around the file take a little room, too. */
const FORM_MAX_BYTES = SPEC_MAX_BYTES + 16_384;
/** A longer text is not sent back with the problems: it is a file's, and lies where it came from. */
const KEPT_CHARACTERS = 100_000;

/** One thing that is wrong with a file, ready to be read. */
export interface ImportProblem {
  readonly code: string;
  readonly pointer: string;
  /** The words of the step there, else its id. */
  readonly step: string | null;
  readonly sentence: string;
  readonly hint: string;
  readonly isRemark: boolean;
}

/** What comes back to the form when no bot was made. */
export interface ImportAnswer {
  readonly text: string;
  readonly idempotencyKey: string;
  /** What is wrong with the posted form itself. */
  readonly refusal: 'empty' | 'notJson' | 'tooLarge' | null;
  readonly failure: string | null;
  readonly problems: readonly ImportProblem[];
  /** How many more there are than are listed. */
  readonly notShown: number;
}

const place = {
  code: z.string(),
  pointer: z.string(),
  blockId: z.string().nullable(),
  step: z.string().nullable(),
};
const detailsSchema = z.object({
  problems: z.array(z.object({ ...place, message: z.string() })),
  violations: z.array(
    z.object({ ...place, severity: z.string(), sentence: z.string(), hint: z.string() }),
  ),
  violationCount: z.int(),
});

/**
 * Makes a bot of the posted file or text and leads to its page. The form's key makes a second press
 * the same bot.
 */
export async function importFromForm(request: Request, context: PageContext) {
  const viewer = requireApproved(context, request);
  const form = await readFormWithin(request, FORM_MAX_BYTES);
  const idempotencyKey = (form && textOf(form, 'idempotencyKey')) || crypto.randomUUID();
  const pasted = form ? textOf(form, 'text') : '';
  const nothing: ImportAnswer = {
    text: pasted.length <= KEPT_CHARACTERS ? pasted : '',
    idempotencyKey,
    refusal: null,
    failure: null,
    problems: [],
    notShown: 0,
  };
  const refuse = (refusal: ImportAnswer['refusal'], status: number) =>
    data({ ...nothing, refusal }, { status });
  if (!form) return refuse('tooLarge', 413);
  const written = (await textOfFile(form)) || pasted;
  if (written.trim() === '') return refuse('empty', 400);
  const spec = parseJson(written);
  if (spec === undefined) return refuse('notJson', 400);
  try {
    const wish = { spec, idempotencyKey };
    const bot = await context.services.bots.import(viewer, wish, context.origin);
    return redirect(`/bots/${bot.id}`);
  } catch (error) {
    const view = context.describeError(error);
    const used = view.code === 'bot/idempotency-conflict';
    return data(
      {
        ...nothing,
        ...problemsOf(view),
        failure: view.message,
        idempotencyKey: used ? crypto.randomUUID() : idempotencyKey,
      },
      { status: view.status },
    );
  }
}

async function textOfFile(form: FormData): Promise<string> {
  const file = form.get('file');
  return file === null || typeof file === 'string' ? '' : await file.text();
}

/** The value, or undefined when it is no JSON. Editors may put a mark before the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function problemsOf({ details }: ErrorView): Pick<ImportAnswer, 'problems' | 'notShown'> {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success) return { problems: [], notShown: 0 };
  const { problems, violations, violationCount } = parsed.data;
  const found = violations.map(({ severity, blockId, step, ...violation }) => {
    return { ...violation, step: step ?? blockId, isRemark: severity === 'warning' };
  });
  return {
    problems: [
      ...problems.map(({ message: sentence, blockId, step, ...problem }) => {
        return { ...problem, step: step ?? blockId, sentence, hint: '', isRemark: false };
      }),
      ...found.filter(({ isRemark }) => !isRemark),
      ...found.filter(({ isRemark }) => isRemark),
    ],
    notShown: violationCount - violations.length,
  };
}
