import { type ActionResponse, ApiClient } from 'adminjs';

/** How an act on an account ended: done with AdminJS's answer, or a sentence that says why not. */
export type ActResult =
  | { readonly done: Awaited<ReturnType<ApiClient['recordAction']>> & { data: ActionResponse } }
  | { readonly refusal: string | null };

/** The sentence in the body of a refused call, if there is one. */
function sentenceOf(failure: unknown): string | null {
  const step = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const message = ['response', 'data', 'error', 'message'].reduce(step, failure);
  return typeof message === 'string' ? message : null;
}

/** Sends one act. `refusal: null` means that no answer came back, so nobody knows. */
export async function sendAccountAct(
  resourceId: string,
  recordId: string,
  actionName: string,
  data: Readonly<Record<string, unknown>>,
): Promise<ActResult> {
  try {
    const response = await new ApiClient().recordAction({ resourceId, recordId, actionName, data });
    const { notice } = response.data;
    return notice?.type === 'error' ? { refusal: notice.message } : { done: response };
  } catch (failure) {
    return { refusal: sentenceOf(failure) };
  }
}
