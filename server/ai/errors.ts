/** Every way in which a call of a model can fail. `retry` says what a second try needs. */
export const modelErrorCodes = {
  /** Too many requests, or the provider has no capacity: later it works. */
  'model/rate-limited': { retry: 'later' },
  'model/server': { retry: 'later' },
  'model/timeout': { retry: 'later' },
  'model/network': { retry: 'later' },
  /** The account has no credit, the key is wrong, the request can never work. */
  'model/quota': { retry: 'never' },
  'model/auth': { retry: 'never' },
  'model/context-too-long': { retry: 'never' },
  'model/bad-request': { retry: 'never' },
  'model/refused': { retry: 'never' },
  'model/too-many-calls': { retry: 'never' },
  /** The answer cannot be used: told what is wrong, the model may do better. */
  'model/cut-off': { retry: 'with-room' },
  'model/empty': { retry: 'with-feedback' },
  'model/not-json': { retry: 'with-feedback' },
  'model/wrong-schema': { retry: 'with-feedback' },
  'model/wrong-language': { retry: 'with-feedback' },
} as const satisfies Record<
  string,
  { readonly retry: 'later' | 'never' | 'with-room' | 'with-feedback' }
>;

export type ModelErrorCode = keyof typeof modelErrorCodes;

/**
 * A request to a provider that gave no answer. Holds nothing of the request and nothing of the
 * provider's message, because some providers repeat the key in it.
 */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly status: number | null;
  readonly requestId: string | null;
  /** How long the provider asks to wait; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: ModelErrorCode,
    facts: { status?: number | null; requestId?: string | null; retryAfterMs?: number | null } = {},
  ) {
    super(code);
    this.name = 'ModelError';
    this.code = code;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId ?? null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }
}
