/** How an error answers over HTTP, and whether the same call may work when it is made again. */
interface ErrorCodeFacts {
  readonly status: number;
  readonly retryable: boolean;
}

const final = (status: number): ErrorCodeFacts => ({ status, retryable: false });
const passing = (status: number): ErrorCodeFacts => ({ status, retryable: true });

/** Every error code of the product. Sentences per language: `messages/{ar,en}.ts`. */
export const errorCodes = {
  'request/invalid': final(400),
  'request/not-json': final(400),
  'request/too-large': final(413),
  'request/wrong-content-type': final(415),
  'request/not-found': final(404),
  'request/wrong-origin': final(403),
  'request/too-many': passing(429),
  'request/conflict': final(409),
  'internal/unexpected': passing(500),
  'internal/not-ready': passing(503),

  'auth/required': final(401),
  'auth/token-invalid': final(401),
  'auth/token-expired': final(401),
  'auth/refresh-reused': final(401),
  'auth/wrong-credentials': final(401),
  'auth/forbidden': final(403),

  'account/email-taken': final(409),
  'account/invalid-email': final(400),
  'account/weak-password': final(400),
  'account/not-found': final(404),
  'account/not-approved': final(403),
  'account/rejected': final(403),
  'account/suspended': final(403),
  'account/wrong-status': final(409),

  'credits/not-enough': final(402),
  'credits/idempotency-conflict': final(409),
  'credits/invalid-amount': final(400),
  'credits/reason-required': final(400),

  'run/not-found': final(404),
  'run/prompt-empty': final(400),
  'run/prompt-too-long': final(400),
  'run/idempotency-conflict': final(409),

  'ai/not-configured': passing(503),

  'bot/not-found': final(404),
  'bot/invalid-spec': final(422),
  'bot/proof-too-long': final(422),
  'bot/invalid-name': final(400),
  'bot/idempotency-conflict': final(409),
  'blueprint/not-found': final(404),
  'secret/not-found': final(404),
  'secret/name-invalid': final(400),
  'secret/value-invalid': final(400),
  'secret/too-many': final(409),
  'simulation/not-found': final(404),
  'simulation/stale': final(409),
  'simulation/invalid-event': final(400),
} as const satisfies Record<string, ErrorCodeFacts>;

export type ErrorCode = keyof typeof errorCodes;
