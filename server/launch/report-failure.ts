import { EnvError } from '#server/config/env.ts';
import { isAppError } from '#server/shared/errors.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';
import { LaunchError } from './launch-error.ts';

function describeFailure(error: unknown): string {
  if (error instanceof LaunchError || error instanceof EnvError) return error.message;
  if (isAppError(error)) return translateError(error.code, 'en', error.details);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Ends the process with one clear message; only a defect of our own shows a stack. */
export function reportFailure(error: unknown): never {
  console.error(`✖ ${describeFailure(error)}`);
  process.exit(1);
}
