import { type ErrorCode, errorCodes } from './error-codes.ts';

const marker = Symbol.for('ai-agent-factory/app-error');

/** Plain facts for the caller (limits, field names). Never secrets, never internals. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * An expected failure with a stable code. The code decides the HTTP status and the sentence that a
 * person reads; `details` fill the sentence's placeholders and go to the API's caller.
 */
export class AppError extends Error {
  readonly [marker] = true;
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, details?: ErrorDetails, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }

  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}

/** True for an {@link AppError}, also one that was made by another copy of this module. */
export function isAppError(error: unknown): error is AppError {
  return typeof error === 'object' && error !== null && marker in error;
}
