import type { BotSpec } from '#server/bot-spec/spec.ts';
import { nextDue } from '#server/runtime/next-due.ts';
import { textToEvent } from '#server/runtime/text-to-event.ts';
import type { SimulationInput } from '#server/services.ts';
import { labelOfAction } from './effects-to-lines.ts';
import { payInvoice } from './pay-invoice.ts';
import { playMoment, type SimulationPlay } from './play-moment.ts';
import { type PlayedSimulation, type SimulationState, simulationNow } from './simulation-state.ts';

/** What one passing of time may set off: a bot that keeps setting timers must come to an end. */
const MAX_DUE = 1_000;

/**
 * Plays one input on a simulated conversation. What came due, by real time or by `advance`, happens
 * first: timers and flows with a schedule, in order and each at its own moment.
 * @throws simulation/invalid-event for a payment of what cannot be paid
 */
export function* playSimulation(
  spec: BotSpec,
  state: SimulationState,
  input: SimulationInput,
  realNow: Date,
): SimulationPlay {
  const clockOffsetMinutes =
    state.clockOffsetMinutes + (input.type === 'advance' ? input.minutes : 0);
  const start = { ...state, clockOffsetMinutes, records: [], deletesData: false, callsMade: 0 };
  const now = simulationNow(start, realNow);
  const passed = yield* passTime(spec, start, now);
  return yield* takeInput(spec, passed, input, now);
}

function* passTime(spec: BotSpec, start: PlayedSimulation, until: Date): SimulationPlay {
  let played = start;
  for (let happened = 0; happened < MAX_DUE; happened += 1) {
    const due = nextDue(spec, played.session, played.playedUntil);
    if (!due || due.at > until) break;
    played = yield* playMoment(spec, { ...played, playedUntil: due.at }, due.event, {
      now: due.at,
      said: null,
    });
  }
  return { ...played, playedUntil: until };
}

function* takeInput(
  spec: BotSpec,
  played: PlayedSimulation,
  input: SimulationInput,
  now: Date,
): SimulationPlay {
  switch (input.type) {
    case 'text':
      return yield* playMoment(spec, played, textToEvent(input.text), { now, said: input.text });
    case 'button': {
      const said = labelOfAction(played.lines, input.action) ?? input.label;
      const event = { type: 'button', action: input.action } as const;
      return yield* playMoment(spec, played, event, { now, said });
    }
    case 'command': {
      const command = input.command.replace(/^\//, '');
      const event = { type: 'command', command } as const;
      return yield* playMoment(spec, played, event, { now, said: `/${command}` });
    }
    case 'pay': {
      const { invoiceId } = input;
      const lines = payInvoice(played.lines, invoiceId, now);
      const event = { type: 'payment', invoiceId, outcome: 'paid' } as const;
      return yield* playMoment(spec, { ...played, lines }, event, { now, said: null });
    }
    case 'advance':
      return played;
  }
}
