import type { ConversationEvent } from './events.ts';

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i;
const MAX_TEXT_LENGTH = 10_000;
const MAX_PAYLOAD_LENGTH = 64;

/** What a customer typed as an event: a text that begins with a slash may be a command. */
export function textToEvent(typed: string): ConversationEvent {
  const [, command, payload] = COMMAND.exec(typed.trim()) ?? [];
  if (command === undefined) return { type: 'text', text: typed.slice(0, MAX_TEXT_LENGTH) };
  return {
    type: 'command',
    command: command.toLowerCase(),
    ...(payload !== undefined && { payload: payload.slice(0, MAX_PAYLOAD_LENGTH) }),
  };
}
