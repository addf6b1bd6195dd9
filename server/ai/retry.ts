import type { ModelErrorCode } from './errors.ts';
import { modelErrorCodes } from './errors.ts';

/** How often each kind of trouble is worth another call within one question to the model. */
const ALLOWED = { later: 2, 'with-feedback': 2, 'with-room': 1, never: 0 } as const;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export type RetryDecision =
  | { readonly again: false }
  | {
      readonly again: true;
      readonly how: 'later' | 'with-feedback' | 'with-room';
      readonly pauseMs: number;
    };

/**
 * Decides whether one more call makes sense after the failures so far (the newest last). Waits only
 * for trouble on the provider's side: as long as it asks, at most 30 seconds, else 0.5 s doubling
 * with each try; `random` (0 to 1) spreads the tries of many workers.
 */
export function decideRetry(
  failures: readonly ModelErrorCode[],
  retryAfterMs: number | null,
  random: () => number,
): RetryDecision {
  const newest = failures.at(-1);
  if (newest === undefined) return { again: false };
  const how = modelErrorCodes[newest].retry;
  const count = failures.filter((code) => modelErrorCodes[code].retry === how).length;
  if (how === 'never' || count > ALLOWED[how]) return { again: false };
  if (how !== 'later') return { again: true, how, pauseMs: 0 };
  const ownPauseMs = FIRST_PAUSE_MS * 2 ** (count - 1) * (0.5 + random() / 2);
  return {
    again: true,
    how,
    pauseMs: Math.min(LONGEST_PAUSE_MS, retryAfterMs ?? ownPauseMs),
  };
}
