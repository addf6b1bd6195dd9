import { expect, it } from 'vitest';
import { playRandomConversations } from '#tests/properties/conversations.ts';

it('the interpreter bears 100,000 random bots and conversations', () => {
  const runs = 100_000;
  expect(playRandomConversations(runs)).toEqual({ failed: false, runs, counterexample: null });
});
