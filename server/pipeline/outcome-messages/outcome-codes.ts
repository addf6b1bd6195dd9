import type { ModelErrorCode } from '#server/ai/errors.ts';
import type { RefusalReason } from '../outcome.ts';

/** Every reason for which a run ends without a bot. */
export type OutcomeCode =
  | 'needs_input'
  | `refused/${RefusalReason}`
  | 'pipeline/not-proven'
  | 'pipeline/proof-of-other-spec'
  | 'pipeline/spec-not-storable'
  | 'run/expired'
  | 'ai/not-configured'
  | 'internal/unexpected'
  | ModelErrorCode;
