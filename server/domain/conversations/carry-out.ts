import type { CallWebService } from '#server/web-service/call-web-service.ts';
import type { SimulationPlay } from './play-moment.ts';
import type { PlayedSimulation } from './simulation-state.ts';

/** Plays to the end; each call to a web service is really made, one after the other. */
export async function carryOut(
  play: SimulationPlay,
  call: CallWebService,
): Promise<PlayedSimulation> {
  let step = play.next();
  while (!step.done) step = play.next(await call(step.value));
  return step.value;
}
