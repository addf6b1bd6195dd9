import type { ConversationEvent } from './events.ts';
import { standardText } from './standard-texts.ts';
import { say, type Turn } from './turn.ts';
import { follow } from './walk.ts';

const MAX_MESSAGE_LENGTH = 4096;

type FromCustomer = Extract<ConversationEvent, { type: 'text' | 'contact' | 'location' | 'file' }>;

/** While staff talk with the customer, everything that the customer sends goes to the owner. */
export function passToOwner(turn: Turn, event: FromCustomer, blockId: string): void {
  const { firstName } = turn.session.customer;
  const text = `${firstName}: ${textOf(event, turn)}`.slice(0, MAX_MESSAGE_LENGTH);
  turn.effects.push({ type: 'notify_owner', text, blockId });
}

/** Says what staff wrote; when they close, the conversation goes on after the handoff. */
export function receiveStaffReply(turn: Turn, text: string, closes: boolean): void {
  if (text.trim() !== '') say(turn, { text });
  const { handedOff } = turn.session;
  if (!closes || !handedOff) return;
  turn.session = { ...turn.session, handedOff: null };
  const block = turn.index.blocks.get(handedOff.blockId);
  if (block?.type !== 'handoff') return;
  follow(turn, block.id, { type: 'go', slot: 'next', to: block.next });
}

function textOf(event: FromCustomer, turn: Turn): string {
  const language = turn.spec.defaultLanguage;
  switch (event.type) {
    case 'text':
      return event.text;
    case 'contact':
      return standardText('handed_off_contact', language, { phone: event.phone });
    case 'file':
      return standardText('handed_off_file', language, { name: event.name });
    case 'location': {
      const location = `${event.latitude},${event.longitude}`;
      return standardText('handed_off_location', language, { location });
    }
  }
}
