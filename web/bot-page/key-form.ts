import type { Viewer } from '#server/services.ts';
import type { PageContext } from '#web/context.ts';
import { textOf } from '#web/requests/form-values.ts';

/** What came of a form of the keys' card. The value never comes back. */
export interface KeyAnswer {
  readonly key: string;
  readonly done: 'set' | 'removed';
  /** The sentence about what went wrong. */
  readonly failure: string | null;
}

/** True for an answer about this key. */
export function isKeyAnswer(answer: unknown, key: string): answer is KeyAnswer {
  return typeof answer === 'object' && answer !== null && 'key' in answer && answer.key === key;
}

/** What a form of the bot's page wants with a key; null when it is about something else. */
export function keyIntent(form: FormData): KeyAnswer['done'] | null {
  const intent = textOf(form, 'intent');
  if (intent === 'set-key') return 'set';
  return intent === 'remove-key' ? 'removed' : null;
}

/** Sets or removes a key of the bot. Answers with a sentence when it failed. */
export async function changeKey(
  context: PageContext,
  viewer: Viewer,
  botId: string,
  form: FormData,
  done: KeyAnswer['done'],
): Promise<KeyAnswer & { readonly status: number }> {
  const { botSecrets } = context.services;
  const key = textOf(form, 'name');
  try {
    if (done === 'set') {
      const input = { name: key, value: textOf(form, 'value') };
      await botSecrets.set(viewer, botId, input, context.origin);
    } else {
      await botSecrets.remove(viewer, botId, key, context.origin);
    }
    return { key, done, failure: null, status: 200 };
  } catch (error) {
    const { message, status } = context.describeError(error);
    return { key, done, failure: message, status };
  }
}
