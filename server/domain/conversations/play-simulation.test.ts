import { expect, test } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { startSession } from '#server/runtime/start-session.ts';
import type { SimulationInput, SimulationLine } from '#server/services.ts';
import { appointmentSpec } from '#tests/factories/appointment-spec.ts';
import { type PlayedSimulation, playSimulation } from './play-simulation.ts';

const NOON = new Date('2026-11-22T12:00:00Z');

/** Plays inputs one after the other, from /start on, all at noon of the real clock. */
function play(...inputs: readonly SimulationInput[]): PlayedSimulation {
  return playIn(appointmentSpec, ...inputs);
}

function playIn(spec: BotSpec, ...inputs: readonly SimulationInput[]): PlayedSimulation {
  const session = startSession(spec, { id: 'owner', firstName: 'Mona' }, { language: 'en' });
  const start: SimulationInput = { type: 'command', command: 'start' };
  const empty = { session, lines: [], clockOffsetMinutes: 0, records: [], deletesData: false };
  return [start, ...inputs].reduce<PlayedSimulation>(
    (state, input) => playSimulation(spec, state, input, NOON),
    empty,
  );
}

function plainText(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

function texts(lines: readonly SimulationLine[], who: 'bot' | 'customer'): string[] {
  return lines.flatMap((line) =>
    line.who === who && 'text' in line ? [plainText(line.text)] : [],
  );
}

function notes(lines: readonly SimulationLine[]) {
  return lines.flatMap((line) => (line.who === 'note' ? [line.note] : []));
}

function actionLabelled(lines: readonly SimulationLine[], label: string): string {
  for (const line of lines.toReversed()) {
    const buttons = line.who === 'bot' ? line.buttons.flat() : [];
    const button = buttons.find((candidate) => candidate.label === label);
    if (button && 'action' in button) return button.action;
  }
  throw new Error(`no button ${label}`);
}

test('a conversation begins with /start and the bot speaks', () => {
  const { lines } = play();
  expect(texts(lines, 'customer')).toEqual(['/start']);
  expect(texts(lines, 'bot')).toContain('How can we help?');
});

test('a tap shows the label of the button, whatever the page calls it', () => {
  const action = actionLabelled(play().lines, 'Book');
  const { lines } = play({ type: 'button', action, label: 'something else' });
  expect(texts(lines, 'customer').at(-1)).toBe('Book');
  expect(texts(lines, 'bot').at(-1)).toBe('What is your name?');
});

test('a tap that edits its message in place leaves no line of its own, as in the messenger', () => {
  const pizza = pizzaSpec();
  const { session, lines } = playIn(pizza);
  const action = actionLabelled(lines, 'Margherita — 90 EGP');
  const state = { session, lines, clockOffsetMinutes: 0 };
  const tapped = playSimulation(pizza, state, { type: 'button', action, label: 'x' }, NOON);
  expect(tapped.lines).toHaveLength(lines.length);
  expect(texts(tapped.lines, 'customer')).toEqual(texts(lines, 'customer'));
  expect(tapped.session.variables['order']).toEqual([{ item: 'margherita', quantity: 1 }]);
});

test('a typed command works like one from the menu', () => {
  expect(texts(play({ type: 'text', text: '/start' }).lines, 'bot').at(-1)).toBe(
    texts(play().lines, 'bot').at(-1),
  );
});

test('a record is kept, told to the owner, and a reminder is set', () => {
  const played = play({ type: 'text', text: 'Book' }, { type: 'text', text: 'Ali' });
  expect(played.records).toHaveLength(1);
  expect(played.records[0]?.kind).toBe('booking');
  expect(notes(played.lines).map((note) => note.type)).toEqual(
    expect.arrayContaining(['record', 'notify_owner', 'scheduled']),
  );
  expect(played.session.timers).toHaveLength(1);
});

test('only the records of the last input are handed out', () => {
  const played = play(
    { type: 'text', text: 'Book' },
    { type: 'text', text: 'Ali' },
    { type: 'command', command: 'start' },
  );
  expect(played.records).toEqual([]);
});

test('when time passes the reminder comes at its own moment, once', () => {
  const ordered = [
    { type: 'text', text: 'Book' },
    { type: 'text', text: 'Ali' },
  ] as const;
  const early = play(...ordered, { type: 'advance', minutes: 1439 });
  expect(texts(early.lines, 'bot')).not.toContain('See you soon Ali');

  const late = play(...ordered, { type: 'advance', minutes: 3000 });
  const reminder = late.lines.filter((line) => line.who === 'bot').at(-1);
  expect(reminder && plainText(reminder.text)).toBe('See you soon Ali');
  expect(reminder?.at).toBe('2026-11-23T12:00:00.000Z');
  expect(late.session.timers).toEqual([]);
  expect(late.clockOffsetMinutes).toBe(3000);
});

test('a hand-off is noted', () => {
  const { lines } = play({ type: 'text', text: 'A person' });
  expect(notes(lines)).toContainEqual({ type: 'handoff' });
});

test('a long conversation keeps its newest lines', () => {
  const many = Array.from({ length: 400 }, () => ({ type: 'command', command: 'start' }) as const);
  const { lines } = play(...many, { type: 'text', text: 'Book' });
  expect(lines).toHaveLength(500);
  expect(texts(lines, 'bot').at(-1)).toBe('What is your name?');
});
