/** What a form answers in the browser when the network did not carry it. */
export const UNREACHED = { unreached: true } as const;

/** True when an action gave {@link UNREACHED}: then nothing changed, and loading again would fail. */
export function isUnreached(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'unreached' in answer;
}

/** Browsers answer a broken connection with a TypeError; everything else is an answer of ours. */
export async function orUnreached<Answer>(
  answer: Promise<Answer>,
): Promise<Answer | typeof UNREACHED> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TypeError) return UNREACHED;
    throw error;
  }
}
