import type { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Settings } from './env.ts';

export type Log = Logger;

const SECRET_FIELD =
  /("[^"\\]*(?:password|secret|token|cookie|authorization|api_?key)[^"\\]*":)("(?:[^"\\]|\\.)*"|\[[^\]]*\])/gi;
const TELEGRAM_TOKEN = /\d{6,}:[\w-]{30,}/g;
const PROVIDER_KEY = /\bsk-[\w-]{16,}/g;
// PostgreSQL quotes the whole row that a constraint refused, hashes and private words included.
const REFUSED_ROW = /(Failing row contains \()(?:[^"\\]|\\.)*/g;
const URL_PASSWORD = /(\w+:\/\/[^\s:/@"]+:)[^\s@"]+@/g;

/** Takes secrets out of a finished log line, wherever in it they stand. */
export function scrubLine(line: string): string {
  return line
    .replace(SECRET_FIELD, '$1"[redacted]"')
    .replace(TELEGRAM_TOKEN, '[redacted]')
    .replace(PROVIDER_KEY, '[redacted]')
    .replace(REFUSED_ROW, '$1[redacted])')
    .replace(URL_PASSWORD, '$1[redacted]@');
}

/** A log of JSON lines for one process. Nothing reaches the output before it was scrubbed. */
export function createLog(
  processName: string,
  settings: Pick<Settings, 'logLevel'>,
  output: Pick<Writable, 'write'> = process.stdout,
): Log {
  return pino(
    { name: processName, level: settings.logLevel, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => void output.write(scrubLine(line)) },
  );
}
