import { withoutIsolates } from '#server/runtime/render-text.ts';

/** What the bot said, with the labels of its buttons. */
export function heardText(text: string, labels: readonly string[] = []): string {
  const buttons = labels.map((label) => `[${withoutIsolates(label)}]`).join(' ');
  return [withoutIsolates(text), buttons].filter((part) => part !== '').join('\n');
}

export function heardInvoice(
  title: string,
  description: string,
  stars: number,
  labels: readonly string[],
): string {
  return heardText(`⭐ ${stars} ${title}: ${description}`, labels);
}

export function heardRecord(
  title: string,
  fields: readonly { readonly variable: string; readonly text: string }[],
): string {
  const values = fields.map(({ variable, text }) => `${variable}=${text.replaceAll('\n', ' / ')}`);
  return withoutIsolates(`→ record “${title}”: ${values.join('; ')}`);
}

export function heardNotice(text: string): string {
  return withoutIsolates(`→ owner: ${text.replaceAll('\n', ' / ')}`);
}

export function heardCall(method: string, host: string): string {
  return `→ asks ${method} ${host}`;
}

/** To the minute: a shell may give every turn a second of its own. */
export function heardLater(at: string): string {
  return `→ later: ${new Date(at).toISOString().slice(0, 16)}Z`;
}

export const HEARD_HANDOFF = '→ hands over';
export const HEARD_DELETED = '→ deletes the data';
export const HEARD_END = '→ end';

export function heardError(code: string): string {
  return `→ error: ${code}`;
}
