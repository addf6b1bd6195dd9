import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import type { BackOfficeDeps } from '#admin/back-office.ts';
import type { ErrorCode } from '#server/shared/error-codes.ts';
import { isAppError } from '#server/shared/errors.ts';
import { refuseCall } from './refusals.ts';

const bodyErrorSchema = z.object({ type: z.string() });

const bodyErrors: Readonly<Record<string, ErrorCode>> = {
  'entity.parse.failed': 'request/not-json',
  'entity.too.large': 'request/too-large',
  'encoding.unsupported': 'request/not-json',
  'charset.unsupported': 'request/not-json',
};

/** Answers expected failures in the admin's language; the platform's handler tells the others. */
export function tellErrors(viewerOf: BackOfficeDeps['viewerOf']): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const bodyError = bodyErrorSchema.safeParse(error);
    const code = isAppError(error)
      ? error.code
      : bodyError.success
        ? bodyErrors[bodyError.data.type]
        : undefined;
    if (code === undefined) return next(error);
    refuseCall(response, code, viewerOf(request)?.locale ?? 'en');
  };
}
