/** Tokens of one call as the provider bills them. `inputTokens` includes the cached ones. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** One request for an answer in JSON that follows a schema. */
export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  /** The schema in the portable subset: see `portable-schema.ts`. */
  readonly schema: { readonly name: string; readonly json: Readonly<Record<string, unknown>> };
  /** The hard limit of what the answer may cost, thinking included. */
  readonly maxOutputTokens: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What the provider answered, unjudged. */
export interface ModelReply {
  readonly text: string;
  /** The model declined in words; the text is then empty. */
  readonly refusal: string | null;
  readonly finish: 'stop' | 'cut_off' | 'filtered';
  readonly usage: ModelUsage;
  readonly model: string;
  readonly requestId: string | null;
}

/**
 * A language model of some provider. It makes exactly one request a call: retries, reading the JSON
 * and budgets belong to the caller.
 */
export interface Model {
  readonly provider: string;
  readonly name: string;
  /** @throws ModelError with a code that says whether trying again can help. */
  complete(request: ModelRequest): Promise<ModelReply>;
}
