import { type LogFunctionFactory, Logger } from 'graphile-worker';
import type { Log } from '#server/config/log.ts';

/** Graphile's own lines in our log; what it tells of every job is only for debugging. */
export function createQueueLog(log: Log): Logger {
  const factory: LogFunctionFactory = () => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
    else log.debug(message);
  };
  return new Logger(factory);
}
