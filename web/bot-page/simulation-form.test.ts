import { describe, expect, test, vi } from 'vitest';
import type { Services, SimulationView } from '#server/services.ts';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';
import { pendingText } from './pending-text.ts';
import { readSimulationInput, simulate } from './simulation-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const simulation: SimulationView = {
  id: 'simulation-1',
  botId: 'bot-1',
  language: 'en',
  revision: 3,
  now: '2026-11-22T12:00:00.000Z',
  lines: [],
  variables: {},
  currentBlockId: null,
  pendingTimers: [],
};

describe('readSimulationInput', () => {
  test('typed words are a text, a typed command is a command', () => {
    expect(readSimulationInput(form({ text: ' two pizzas ' }))).toEqual({
      type: 'text',
      text: 'two pizzas',
    });
    expect(readSimulationInput(form({ text: '/Start' }))).toEqual({
      type: 'command',
      command: 'start',
    });
    expect(readSimulationInput(form({ text: '/ not a command' }))).toMatchObject({ type: 'text' });
  });

  test('a tap is posted as its event; broken JSON is left for the service to refuse', () => {
    const tap = { type: 'button', action: 'a:1', label: 'Yes' };
    expect(readSimulationInput(form({ event: JSON.stringify(tap) }))).toEqual(tap);
    expect(readSimulationInput(form({ event: '{' }))).toBeNull();
  });
});

describe('simulate', () => {
  test('sends the event with the revision that the person saw', async () => {
    const send = vi.fn<Services['simulations']['send']>(async () => simulation);
    const context = fakeContext({ services: { simulations: { send } } });
    const fields = form({ simulationId: 'simulation-1', revision: '3', text: 'hello' });
    expect(await simulate(context, approvedViewer, 'bot-1', fields)).toEqual({
      failure: null,
      status: 200,
    });
    expect(send).toHaveBeenCalledWith(approvedViewer, 'simulation-1', {
      revision: 3,
      event: { type: 'text', text: 'hello' },
    });
  });

  test('a conversation that went on elsewhere answers with a sentence', async () => {
    const stale = () => Promise.reject(new FakeFailure({ code: 'simulation/stale', status: 409 }));
    const context = fakeContext({ services: { simulations: { send: stale } } });
    const fields = form({ simulationId: 'simulation-1', revision: '2', text: 'hello' });
    expect(await simulate(context, approvedViewer, 'bot-1', fields)).toEqual({
      failure: 'Sentence of simulation/stale.',
      status: 409,
    });
  });
});

test('what is on its way is shown in the customer’s words', () => {
  expect(pendingText(form({ text: 'hello' }))).toBe('hello');
  expect(pendingText(form({ event: '{"type":"command","command":"help"}' }))).toBe('/help');
  expect(pendingText(form({ event: '{"type":"advance","minutes":60}' }))).toBeNull();
  const tap = '{"type":"button","action":"a","label":"Yes"}';
  expect(pendingText(form({ event: tap })), 'the bot may edit its message in place').toBeNull();
});
