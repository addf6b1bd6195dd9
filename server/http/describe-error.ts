import type { IncomingMessage } from 'node:http';
import type { Log } from '#server/config/log.ts';
import { AppError, isAppError } from '#server/shared/errors.ts';
import type { Language } from '#server/shared/language.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';
import type { ErrorView } from '#web/context.ts';
import { requestState } from './request-state.ts';

/** What Express and its body parser say about a bad request, by the error's `type`. */
const REQUEST_ERRORS = {
  'entity.parse.failed': 'request/not-json',
  'entity.too.large': 'request/too-large',
  'encoding.unsupported': 'request/wrong-content-type',
  'charset.unsupported': 'request/wrong-content-type',
} as const;

function isKnownType(type: unknown): type is keyof typeof REQUEST_ERRORS {
  return typeof type === 'string' && type in REQUEST_ERRORS;
}

/** Any thrown value as an error of ours; null when nobody foresaw it. */
function asAppError(error: unknown): AppError | null {
  if (isAppError(error)) return error;
  if (typeof error !== 'object' || error === null) return null;
  if ('type' in error && isKnownType(error.type)) return new AppError(REQUEST_ERRORS[error.type]);
  const isBadRequest =
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500;
  return isBadRequest ? new AppError('request/invalid', { paths: [] }) : null;
}

/** Code and sentence of any thrown value. An unexpected one is logged; its text stays inside. */
export function describeError(
  error: unknown,
  locale: Language,
  request: IncomingMessage,
  log: Log,
): ErrorView {
  const known = asAppError(error);
  if (!known || known.status >= 500) {
    log.error({ requestId: requestState(request).requestId, err: error }, 'request failed');
  }
  const shown = known ?? new AppError('internal/unexpected');
  return {
    code: shown.code,
    message: translateError(shown.code, locale, shown.details),
    status: shown.status,
    retryable: shown.retryable,
    details: shown.details ?? {},
  };
}
