import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Effect } from '#server/runtime/effects.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import type { Session } from '#server/runtime/session.ts';
import { step } from '#server/runtime/step.ts';
import { textToEvent } from '#server/runtime/text-to-event.ts';
import type { SimulationInput, SimulationLine } from '#server/services.ts';
import { appendEffects, labelOfAction } from './effects-to-lines.ts';

const MINUTE_MS = 60_000;
/** Timers that one input may fire: a bot that keeps setting timers must come to an end. */
const MAX_TIMERS_FIRED = 100;
const MAX_LINES = 500;

export type StoredRecord = Extract<Effect, { type: 'store_record' }>;

/** A simulated conversation between two inputs. */
export interface SimulationState {
  readonly session: Session;
  readonly lines: readonly SimulationLine[];
  /** How far the simulation's clock is ahead of the real one. */
  readonly clockOffsetMinutes: number;
}

/** What an input made of it, and what it left behind. */
export interface PlayedSimulation extends SimulationState {
  readonly records: readonly StoredRecord[];
  /** The customer asked for it: what this conversation stored before must go. */
  readonly deletesData: boolean;
}

/** The moment on the simulation's clock. */
export function simulationNow(state: SimulationState, realNow: Date): Date {
  return new Date(realNow.getTime() + state.clockOffsetMinutes * MINUTE_MS);
}

function takeStep(
  spec: BotSpec,
  played: PlayedSimulation,
  event: ConversationEvent,
  now: Date,
): PlayedSimulation {
  const { session, effects } = step(spec, played.session, event, { now });
  const tappedAction = event.type === 'button' ? event.action : null;
  const records = effects.filter((effect) => effect.type === 'store_record');
  const deletes = effects.some((effect) => effect.type === 'delete_customer_data');
  return {
    session,
    lines: appendEffects(played.lines, effects, { at: now.toISOString(), tappedAction }),
    clockOffsetMinutes: played.clockOffsetMinutes,
    records: deletes ? records : [...played.records, ...records],
    deletesData: played.deletesData || deletes,
  };
}

/** Fires what is due up to `until`, each timer at its own moment, the earliest first. */
function fireTimers(spec: BotSpec, state: PlayedSimulation, until: Date): PlayedSimulation {
  let played = state;
  for (let fired = 0; fired < MAX_TIMERS_FIRED; fired += 1) {
    const due = played.session.timers
      .map((timer) => ({ id: timer.id, at: new Date(timer.at) }))
      .filter((timer) => timer.at <= until)
      .sort((left, right) => left.at.getTime() - right.at.getTime())[0];
    if (!due) return played;
    played = takeStep(spec, played, { type: 'timer', timerId: due.id }, due.at);
  }
  return played;
}

function say(played: PlayedSimulation, text: string, now: Date): PlayedSimulation {
  const line: SimulationLine = { who: 'customer', text, at: now.toISOString() };
  return { ...played, lines: [...played.lines, line] };
}

function takeInput(
  spec: BotSpec,
  played: PlayedSimulation,
  input: SimulationInput,
  now: Date,
): PlayedSimulation {
  switch (input.type) {
    case 'text':
      return takeStep(spec, say(played, input.text, now), textToEvent(input.text), now);
    case 'button': {
      const label = labelOfAction(played.lines, input.action) ?? input.label;
      const event = { type: 'button', action: input.action } as const;
      return takeStep(spec, say(played, label, now), event, now);
    }
    case 'command': {
      const command = input.command.replace(/^\//, '');
      return takeStep(spec, say(played, `/${command}`, now), { type: 'command', command }, now);
    }
    case 'advance':
      return played;
  }
}

/**
 * Plays one input on a simulated conversation. Timers that came due, by real time or by `advance`,
 * fire first, in order and each at its own moment.
 */
export function playSimulation(
  spec: BotSpec,
  state: SimulationState,
  input: SimulationInput,
  realNow: Date,
): PlayedSimulation {
  const clockOffsetMinutes =
    state.clockOffsetMinutes + (input.type === 'advance' ? input.minutes : 0);
  const start = { ...state, clockOffsetMinutes, records: [], deletesData: false };
  const now = simulationNow(start, realNow);
  const played = takeInput(spec, fireTimers(spec, start, now), input, now);
  return { ...played, lines: played.lines.slice(-MAX_LINES) };
}
