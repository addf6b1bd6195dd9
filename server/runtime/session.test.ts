import { expect, test } from 'vitest';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { parseSession } from './session.ts';
import { startSession } from './start-session.ts';

const session = startSession(smallBot([{ id: 'end', type: 'end', text: same('.') }]), {
  id: '1',
  firstName: 'Sara',
});

test('a session of the first version goes on as one of today’s', () => {
  const { returns: _returns, calls: _calls, ...first } = { ...session, sessionVersion: 1 };
  expect(parseSession(first)).toEqual(session);
});

test('what is no session is refused', () => {
  expect(() => parseSession({ ...session, sessionVersion: 3 })).toThrow(/expected 2/);
  expect(() => parseSession(null)).toThrow(/expected object/);
});
