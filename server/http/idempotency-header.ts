import type { Request } from 'express';

/** What the documentation says of the header. */
export const IDEMPOTENCY_HEADER = {
  'Idempotency-Key': 'The same key never makes a second one.',
} as const;

/** The body with its idempotency key, else with that of the request's header. */
export function withIdempotencyKey<Body extends { readonly idempotencyKey?: string | undefined }>(
  body: Body,
  request: Request,
) {
  const { idempotencyKey = request.get('idempotency-key'), ...rest } = body;
  return idempotencyKey === undefined ? rest : { ...rest, idempotencyKey };
}
