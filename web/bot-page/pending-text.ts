/**
 * The customer's words in an event that is on its way; null when it has none (time, a start) and for a
 * tap, which may leave none.
 */
export function pendingText(form: FormData): string | null {
  const event = form.get('event');
  if (typeof event !== 'string') {
    const text = form.get('text');
    return typeof text === 'string' ? text : null;
  }
  const parsed: unknown = JSON.parse(event);
  if (typeof parsed !== 'object' || parsed === null) return null;
  if ('command' in parsed && typeof parsed.command === 'string') return `/${parsed.command}`;
  return null;
}
