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

/** One event. `said` is what the customer's side shows of it; null when it is nobody's. */
function takeStep(
  spec: BotSpec,
  played: PlayedSimulation,
  event: ConversationEvent,
  { now, said }: { readonly now: Date; readonly said: string | null },
): PlayedSimulation {
  const { session, effects } = step(spec, played.session, event, { now });
  const tappedAction = event.type === 'button' ? event.action : null;
  // A tapped message that is edited in place shows by itself what the tap did.
  const shown = effects.some(({ type }) => type === 'edit') ? null : said;
  const lines = shown === null ? played.lines : [...played.lines, customerLine(shown, now)];
  const records = effects.filter((effect) => effect.type === 'store_record');
  const deletes = effects.some((effect) => effect.type === 'delete_customer_data');
  return {
    session,
    lines: appendEffects(lines, effects, { at: now.toISOString(), tappedAction }),
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
    played = takeStep(
      spec,
      played,
      { type: 'timer', timerId: due.id },
      {
        now: due.at,
        said: null,
      },
    );
  }
  return played;
}

function customerLine(text: string, now: Date): SimulationLine {
  return { who: 'customer', text, at: now.toISOString() };
}

function takeInput(
  spec: BotSpec,
  played: PlayedSimulation,
  input: SimulationInput,
  now: Date,
): PlayedSimulation {
  switch (input.type) {
    case 'text':
      return takeStep(spec, played, textToEvent(input.text), { now, said: input.text });
    case 'button': {
      const said = labelOfAction(played.lines, input.action) ?? input.label;
      return takeStep(spec, played, { type: 'button', action: input.action }, { now, said });
    }
    case 'command': {
      const command = input.command.replace(/^\//, '');
      return takeStep(spec, played, { type: 'command', command }, { now, said: `/${command}` });
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
