import { expect, test } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { applyTurn, startConversation } from './converse.ts';

const clock = smallBot([
  { id: 'tick', type: 'message', text: same('Tick'), next: 'pause' },
  {
    id: 'pause',
    type: 'wait',
    mode: 'pause',
    moment: { type: 'delay', minutes: 1 },
    next: 'tick',
  },
]);

function later(minutes: number) {
  const now = new Date('2026-11-22T12:00:00Z');
  const begun = startConversation(clock, { id: 'customer', firstName: 'Sara' }, { now });
  const started = applyTurn(clock, begun, { command: 'start' });
  if (!started.ok) throw new Error('The bot cannot be started.');
  const played = applyTurn(clock, started.conversation, { advanceMinutes: minutes });
  if (!played.ok) throw new Error('No time can pass.');
  return played;
}

test('time that passes fires each timer at its own moment', () => {
  const { events, conversation } = later(30);
  expect(events).toHaveLength(30);
  expect(conversation.now).toBe('2026-11-22T12:30:00.000Z');
});

test('a bot that keeps setting timers comes to an end, and its clock stays there', () => {
  const { events, conversation } = later(525_600);
  expect(events).toHaveLength(1_000);
  expect(conversation.now).toBe('2026-11-23T04:40:00.000Z');
});
