import { setTimeout as wait } from 'node:timers/promises';
import { type ServicePlan, type ServiceProcess, startService } from './service-process.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A service that ran this long was healthy: its next restart is quick again. */
const HEALTHY_AFTER_MS = 60_000;

/** Starts a service and starts it again, with growing pauses, whenever it ends by itself. */
export async function keepRunning(
  plan: ServicePlan,
  say: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let current: ServiceProcess = await startService(plan);

  async function watch(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const startedMs = performance.now();
      const reason = await current.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - startedMs > HEALTHY_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      say(`✖ the ${plan.name} stopped by itself and starts again: ${reason}`);
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (!stopping.signal.aborted) current = await startService(plan);
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}
