import type { Viewer } from '#server/services.ts';
import type { PageContext } from '#web/context.ts';
import { textOf } from '#web/requests/form-values.ts';

/** What the customer did, as the simulator's forms post it; the service checks it. */
export function readSimulationInput(form: FormData): unknown {
  const event = textOf(form, 'event');
  if (event !== '') {
    try {
      return JSON.parse(event);
    } catch {
      return null;
    }
  }
  const text = textOf(form, 'text').trim();
  const command = /^\/([a-z0-9_]{1,32})$/i.exec(text)?.[1];
  return command ? { type: 'command', command: command.toLowerCase() } : { type: 'text', text };
}

/** Starts a conversation, or sends what the customer did. Answers with a sentence when it failed. */
export async function simulate(
  context: PageContext,
  viewer: Viewer,
  botId: string,
  form: FormData,
): Promise<{ readonly failure: string | null; readonly status: number }> {
  const { simulations } = context.services;
  try {
    if (textOf(form, 'intent') === 'start') {
      const language = textOf(form, 'language');
      await simulations.start(viewer, botId, language === '' ? {} : { language });
    } else {
      await simulations.send(viewer, textOf(form, 'simulationId'), {
        revision: Number(textOf(form, 'revision')),
        event: readSimulationInput(form),
      });
    }
    return { failure: null, status: 200 };
  } catch (error) {
    const { message, status } = context.describeError(error);
    return { failure: message, status };
  }
}
