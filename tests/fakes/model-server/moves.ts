/** How the fake answers one request. */
export type Move =
  | { readonly type: 'text'; readonly text: string; readonly finish?: 'stop' | 'length' }
  | { readonly type: 'refusal'; readonly text: string }
  | {
      readonly type: 'status';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Takes the request and never answers. */
  | { readonly type: 'hang' }
  | { readonly type: 'disconnect' }
  /** Begins a good answer, and then breaks the connection or says nothing more. */
  | { readonly type: 'begin'; readonly goesOn: 'disconnect' | 'hang' }
  /** Answers with success and words of its own: a proxy, or a server that only resembles OpenAI. */
  | { readonly type: 'raw'; readonly body: string };

export const answer = (value: unknown): Move => ({ type: 'text', text: JSON.stringify(value) });

/** Everything that a model can do wrong, ready to put before a good answer. */
export const misbehaviours = {
  brokenJson: { type: 'text', text: '{"verdict": "build", "kind": ' },
  wrongSchema: { type: 'text', text: '{"unexpected": true}' },
  cutOff: { type: 'text', text: '{"verdict": "bui', finish: 'length' },
  empty: { type: 'text', text: '' },
  refusal: { type: 'refusal', text: 'I cannot help with that.' },
  rateLimited: { type: 'status', status: 429, headers: { 'retry-after-ms': '5' } },
  quota: { type: 'status', status: 429, code: 'insufficient_quota' },
  serverError: { type: 'status', status: 500, headers: { 'retry-after-ms': '5' } },
  tooLong: { type: 'status', status: 400, code: 'context_length_exceeded' },
  hang: { type: 'hang' },
  disconnect: { type: 'disconnect' },
  breakOff: { type: 'begin', goesOn: 'disconnect' },
  stall: { type: 'begin', goesOn: 'hang' },
  garbage: { type: 'raw', body: '<html>upstream is busy' },
} as const satisfies Record<string, Move>;
