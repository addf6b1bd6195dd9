import { APIConnectionError, APIConnectionTimeoutError, type APIError } from 'openai';
import { ModelError, type ModelErrorCode } from '../errors.ts';

/** The library's error as ours. The provider's own words stay behind: they may repeat the key. */
export function toModelError(error: APIError): ModelError {
  return new ModelError(codeOf(error), {
    status: error.status ?? null,
    requestId: error.requestID ?? null,
    retryAfterMs: retryAfterMsOf(error.headers),
  });
}

function codeOf(error: APIError): ModelErrorCode {
  if (error instanceof APIConnectionTimeoutError) return 'model/timeout';
  if (error instanceof APIConnectionError) return 'model/network';
  const status = error.status ?? 0;
  if (error.code === 'insufficient_quota' || status === 402) return 'model/quota';
  if (error.code === 'context_length_exceeded' || status === 413) return 'model/context-too-long';
  if (status === 401 || status === 403) return 'model/auth';
  if (status === 408) return 'model/timeout';
  if (status === 429) return 'model/rate-limited';
  if (status >= 500 || status === 409) return 'model/server';
  return status === 0 ? 'model/network' : 'model/bad-request';
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date, which counts from the answer's own. */
function retryAfterMsOf(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const untilMs = Date.parse(value);
  const answeredMs = Date.parse(headers?.get('date') ?? '');
  if (Number.isNaN(untilMs) || Number.isNaN(answeredMs)) return null;
  return Math.max(0, untilMs - answeredMs);
}
