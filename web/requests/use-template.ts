import { data, redirect } from '@remix-run/node';
import type { PageContext } from '#web/context.ts';
import { textOf } from './form-values.ts';
import { requireApproved } from './require-viewer.ts';

/** What comes back to the form when no bot was made. */
export interface TemplateAnswer {
  readonly name: string;
  readonly idempotencyKey: string;
  readonly failure: string;
}

/** Makes a bot of a template under the posted name, if there is one, and leads to its page. */
export async function createFromTemplateForm(
  request: Request,
  context: PageContext,
  blueprintId: string,
) {
  const viewer = requireApproved(context, request);
  const form = await request.formData();
  const name = textOf(form, 'name');
  const idempotencyKey = textOf(form, 'idempotencyKey') || crypto.randomUUID();
  const wish = { blueprintId, idempotencyKey, ...(name.trim() !== '' && { name }) };
  try {
    const { bots } = context.services;
    const bot = await bots.createFromBlueprint(viewer, wish, context.origin);
    return redirect(`/bots/${bot.id}`);
  } catch (error) {
    const { code, message, status } = context.describeError(error);
    const used = code === 'bot/idempotency-conflict';
    const answer: TemplateAnswer = {
      name,
      idempotencyKey: used ? crypto.randomUUID() : idempotencyKey,
      failure: message,
    };
    return data(answer, { status });
  }
}
