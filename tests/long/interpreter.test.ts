import { it } from 'vitest';
import { bearsAnyConversation } from '#tests/properties/conversations.ts';

it('the interpreter bears 100,000 random bots and conversations', () => {
  bearsAnyConversation(100_000);
});
