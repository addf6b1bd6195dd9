import type { Effect } from '#server/runtime/effects.ts';
import type { Session } from '#server/runtime/session.ts';
import type { SimulationLine } from '#server/services.ts';

const MINUTE_MS = 60_000;

export type StoredRecord = Extract<Effect, { type: 'store_record' }>;

/** A simulated conversation between two inputs. */
export interface SimulationState {
  readonly session: Session;
  readonly lines: readonly SimulationLine[];
  /** How far the simulation's clock is ahead of the real one. */
  readonly clockOffsetMinutes: number;
  /** On the simulation's clock: what was due up to this moment has happened. */
  readonly playedUntil: Date;
}

/** What an input made of it, and what it left behind. */
export interface PlayedSimulation extends SimulationState {
  readonly records: readonly StoredRecord[];
  /** The customer asked for it: what this conversation stored before must go. */
  readonly deletesData: boolean;
  /** How many web services this input asked. */
  readonly callsMade: number;
}

/** The moment on the simulation's clock. */
export function simulationNow(
  { clockOffsetMinutes }: Pick<SimulationState, 'clockOffsetMinutes'>,
  realNow: Date,
): Date {
  return new Date(realNow.getTime() + clockOffsetMinutes * MINUTE_MS);
}

/** The real moment at which the simulation's clock showed `simulated`. */
export function realMoment(
  { clockOffsetMinutes }: Pick<SimulationState, 'clockOffsetMinutes'>,
  simulated: Date,
): Date {
  return new Date(simulated.getTime() - clockOffsetMinutes * MINUTE_MS);
}
