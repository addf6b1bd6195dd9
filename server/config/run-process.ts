import { type Log, scrubLine } from './log.ts';

/** Runs a process of the product. When it cannot start it says why, without secrets, and ends with 1. */
export function runProcess(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(scrubLine(`${error instanceof Error ? error.message : String(error)}\n`));
    process.exit(1);
  });
}

/** Calls `stop` once, at the first SIGTERM or SIGINT; the process ends when nothing is left to do. */
export function stopOnSignals(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  const stopOnce = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await stop();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stopOnce(signal).catch((error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exitCode = 1;
      });
    });
  }
}
