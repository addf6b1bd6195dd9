import type { GoldenConversation } from './golden-conversation.ts';

const TUESDAY = '2026-11-24T15:00:00+02:00';
const FRIDAY = '2026-11-27T15:00:00+02:00';

/** The conversations that every shell must reproduce word for word. */
export const GOLDEN_CONVERSATIONS: readonly GoldenConversation[] = [
  { name: 'restaurant-order-ar', bot: 'restaurant', language: 'ar', at: TUESDAY },
  { name: 'restaurant-closed-en', bot: 'restaurant', language: 'en', at: FRIDAY },
];
