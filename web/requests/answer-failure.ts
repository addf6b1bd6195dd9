import { data } from '@remix-run/node';
import type { PageContext } from '#web/context.ts';

/**
 * Waits for a service's answer. A failure becomes a response with the failure's status and sentence,
 * which the error page shows.
 */
export async function orErrorPage<Answer>(
  context: PageContext,
  answer: Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const { code, message, status } = context.describeError(error);
    throw data({ code, message }, { status });
  }
}
