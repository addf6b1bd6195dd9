import { describe, expect, test } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { startSession } from '#server/runtime/start-session.ts';
import type { SimulationInput, SimulationLine } from '#server/services.ts';
import type { WebServiceAnswer } from '#server/web-service/call-web-service.ts';
import { appointmentSpec } from '#tests/factories/appointment-spec.ts';
import { webSpec } from '#tests/factories/web-spec.ts';
import type { HttpCallEffect } from './call-note.ts';
import { playSimulation } from './play-simulation.ts';
import type { PlayedSimulation, SimulationState } from './simulation-state.ts';

const NOON = new Date('2026-11-22T12:00:00Z');

type Answers = (call: HttpCallEffect) => WebServiceAnswer;

const silence: Answers = () => ({ status: 0, body: '', failure: 'no_answer' });

/** Plays one input; calls are answered at once. */
function playInput(
  spec: BotSpec,
  state: SimulationState,
  input: SimulationInput,
  answers: Answers = silence,
): PlayedSimulation {
  const play = playSimulation(spec, state, input, NOON);
  let step = play.next();
  while (!step.done) step = play.next(answers(step.value));
  return step.value;
}

/** Plays inputs one after the other, from /start on, all at noon of the real clock. */
function play(...inputs: readonly SimulationInput[]): PlayedSimulation {
  return playIn(appointmentSpec, inputs);
}

function playIn(
  spec: BotSpec,
  inputs: readonly SimulationInput[],
  answers?: Answers,
): PlayedSimulation {
  const session = startSession(spec, { id: 'owner', firstName: 'Mona' }, { language: 'en' });
  const empty = { session, lines: [], clockOffsetMinutes: 0, playedUntil: NOON };
  const start = playInput(spec, empty, { type: 'command', command: 'start' }, answers);
  return inputs.reduce((state, input) => playInput(spec, state, input, answers), start);
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
  const state = playIn(pizza, []);
  const action = actionLabelled(state.lines, 'Margherita — 90 EGP');
  const tapped = playInput(pizza, state, { type: 'button', action, label: 'x' });
  expect(tapped.lines).toHaveLength(state.lines.length);
  expect(texts(tapped.lines, 'customer')).toEqual(texts(state.lines, 'customer'));
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

const says = (text: string): SimulationInput => ({ type: 'text', text });

describe('a web service', () => {
  const priced: Answers = () => ({ status: 200, body: '{"price": 90}', failure: null });
  const asked = [says('Price'), says('Giza')];
  const called = { type: 'called', method: 'GET', host: 'shop.good.test' } as const;

  test('is asked in the middle of the input, and the bot goes on with what it said', () => {
    const calls: HttpCallEffect[] = [];
    const { lines, session } = playIn(webSpec, asked, (call) => {
      calls.push(call);
      return priced(call);
    });
    expect(calls.map(({ url }) => url)).toEqual(['https://shop.good.test/price?city=Giza']);
    expect(texts(lines, 'bot').at(-1)).toBe('Delivery: 90');
    expect(notes(lines)).toContainEqual({ ...called, status: 200, outcome: 'ok' });
    expect(session.waiting).toBeNull();
  });

  test.each([
    [{ status: 0, body: '', failure: 'secret_missing' }, 0, 'secret_missing'],
    [{ status: 0, body: '', failure: 'timed_out' }, 0, 'timed_out'],
    [{ status: 500, body: 'oops', failure: null }, 500, 'wrong_status'],
    [{ status: 200, body: '{"cost": 90}', failure: null }, 200, 'value_missing'],
    [{ status: 200, body: '<html>', failure: null }, 200, 'value_missing'],
  ] as const)('that does not help leads to the branch for it: %j', (answer, status, outcome) => {
    const { lines } = playIn(webSpec, asked, () => answer);
    expect(texts(lines, 'bot').at(-1)).toBe('We do not know the price now');
    expect(notes(lines)).toContainEqual({ ...called, status, outcome });
  });

  test('shows nothing of the address, the headers or the answer in its note', () => {
    const { lines } = playIn(webSpec, asked, priced);
    const [note] = notes(lines).filter(({ type }) => type === 'called');
    expect(Object.keys(note ?? {}).toSorted()).toEqual([
      'host',
      'method',
      'outcome',
      'status',
      'type',
    ]);
  });

  test('is asked three times for one input; more count as failed, and that has an end', () => {
    const circle: BotSpec = {
      ...webSpec,
      blocks: webSpec.blocks.map((block) =>
        block.type === 'http' ? { ...block, next: block.id, failed: block.id } : block,
      ),
    };
    let calls = 0;
    const { lines, session } = playIn(circle, asked, (call) => {
      calls += 1;
      return priced(call);
    });
    expect(calls).toBe(3);
    const outcomes = notes(lines).flatMap((note) => (note.type === 'called' ? [note.outcome] : []));
    expect(outcomes.slice(0, 4)).toEqual(['ok', 'ok', 'ok', 'too_many_calls']);
    expect(outcomes.length).toBeLessThanOrEqual(30);
    expect(session.waiting?.blockId).toBe('look_up');
  });
});

describe('an invoice', () => {
  const pay = (invoiceId: string): SimulationInput => ({ type: 'pay', invoiceId });
  const billed = playIn(webSpec, [says('Join')]);
  const invoiceOf = ({ lines }: PlayedSimulation) => {
    const line = lines.findLast((candidate) => candidate.who === 'bot' && candidate.invoice);
    if (line?.who !== 'bot' || !line.invoice) throw new Error('no invoice');
    return { ...line, ...line.invoice };
  };

  test('is shown with its price and the buttons under it', () => {
    expect(invoiceOf(billed)).toMatchObject({
      title: 'A month of membership',
      text: 'All classes for one month',
      stars: 50,
      isPaid: false,
    });
    expect(
      invoiceOf(billed)
        .buttons.flat()
        .map(({ label }) => label),
    ).toEqual(['Do not pay']);
  });

  test('is paid in pretence: the bot goes on, a note says so, the button is gone', () => {
    const paid = playInput(webSpec, billed, pay(invoiceOf(billed).id));
    expect(texts(paid.lines, 'bot').at(-1)).toBe('Welcome to the club');
    expect(notes(paid.lines)).toContainEqual({
      type: 'paid',
      title: 'A month of membership',
      stars: 50,
    });
    expect(invoiceOf(paid)).toMatchObject({ isPaid: true, buttons: [] });
  });

  test('cannot be paid twice, nor one that nobody showed', () => {
    const { id } = invoiceOf(billed);
    const paid = playInput(webSpec, billed, pay(id));
    for (const invoiceId of [id, 'bill.99', '']) {
      expect(() => playInput(webSpec, paid, pay(invoiceId))).toThrow('simulation/invalid-event');
    }
  });

  test('that was left can still be paid: customer and owner are told', () => {
    const left = playInput(webSpec, billed, says('/start'));
    const paid = playInput(webSpec, left, pay(invoiceOf(left).id));
    expect(texts(paid.lines, 'bot').at(-1)).toContain('received your payment');
    expect(notes(paid.lines).at(-1)).toMatchObject({ type: 'notify_owner' });
  });

  test('may be refused', () => {
    const action = actionLabelled(billed.lines, 'Do not pay');
    const refused = playInput(webSpec, billed, { type: 'button', action, label: 'Do not pay' });
    expect(texts(refused.lines, 'bot').at(-1)).toBe('Maybe later');
  });
});

test('questions are answered at once from what the bot knows', () => {
  const { lines } = playIn(webSpec, [says('Question'), says('Is there parking here?')]);
  expect(texts(lines, 'bot').at(-1)).toBe('Yes, behind the building.');
});

test('a place and a document come with their message', () => {
  const { lines } = playIn(webSpec, [says('Where?')]);
  expect(lines.filter(({ who }) => who === 'bot').slice(-2)).toMatchObject([
    { text: 'We are here', location: { latitude: 30.0444, longitude: 31.2357 } },
    { text: 'And this is our guide', documentUrl: 'https://shop.good.test/files/guide.pdf' },
  ]);
});

describe('a flow with a schedule', () => {
  const mornings = ({ lines }: PlayedSimulation) =>
    lines.flatMap((line) => (line.who === 'bot' && line.text === 'Good morning' ? [line.at] : []));

  test('starts when its time passes, at its own moment, once for each', () => {
    const start = playIn(webSpec, []);
    const early = playInput(webSpec, start, { type: 'advance', minutes: 60 });
    expect(mornings(early)).toEqual([]);
    const later = playInput(webSpec, early, { type: 'advance', minutes: 2 * 24 * 60 });
    expect(mornings(later)).toEqual(['2026-11-23T07:00:00.000Z', '2026-11-24T07:00:00.000Z']);
    expect(mornings(playInput(webSpec, later, says('hello')))).toHaveLength(2);
  });

  test('starts by real time as well', () => {
    const start = playIn(webSpec, []);
    const play = playSimulation(webSpec, start, says('hello'), new Date('2026-11-23T07:00:00Z'));
    const step = play.next();
    expect(step.done && mornings(step.value)).toEqual(['2026-11-23T07:00:00.000Z']);
  });
});
