import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Move } from './moves.ts';
import { checkStrictSchema } from './strict-schema.ts';

export const MODEL_SERVER_KEY = 'sk-fake-0123456789abcdef0123456789';

const requestSchema = z.looseObject({
  model: z.string().min(1),
  messages: z.array(
    z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() }),
  ),
  max_completion_tokens: z.int().positive(),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.literal(true),
      schema: z.unknown(),
    }),
  }),
});
export type ModelServerRequest = z.infer<typeof requestSchema>;

/** What the fake says, by stage of the pipeline, one move a request; the last move repeats. */
export type Script = Readonly<Partial<Record<string, readonly Move[]>>>;

export interface ModelServer {
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  /** Every request that was taken, in order. */
  readonly requests: readonly ModelServerRequest[];
  /** Replaces the script and begins it anew. */
  play(script: Script): void;
  /** Resolves once `count` requests have arrived since the last `play`. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server that speaks OpenAI's chat completions as strictly as the real one: it wants the key and a
 * schema of strict mode, and answers by script, well or badly.
 */
export async function startModelServer(port = 0): Promise<ModelServer> {
  let script: Script = {};
  let requests: ModelServerRequest[] = [];
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const used = new Map<string, number>();

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (request.url !== '/v1/chat/completions') return fail(response, 404, 'unknown_url');
    if (request.headers.authorization !== `Bearer ${MODEL_SERVER_KEY}`) {
      const given = request.headers.authorization ?? 'none';
      return fail(response, 401, 'invalid_api_key', `Incorrect API key provided: ${given}`);
    }
    const parsed = requestSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return fail(response, 400, 'invalid_request', parsed.error.message);
    const { breach } = checkStrictSchema(parsed.data.response_format.json_schema.schema);
    if (breach !== null) return fail(response, 400, 'invalid_json_schema', breach);

    requests.push(parsed.data);
    const move = nextMove(parsed.data.response_format.json_schema.name);
    waiting = waiting.filter(({ count, resolve }) => {
      if (requests.length >= count) resolve();
      return requests.length < count;
    });
    if (move === undefined) return fail(response, 400, 'no_script');
    make(move, parsed.data, response, requests.length);
  }

  function nextMove(schemaName: string): Move | undefined {
    const stage = schemaName.replace(/_answer$/, '');
    const moves = script[stage] ?? [];
    const index = used.get(stage) ?? 0;
    used.set(stage, index + 1);
    return moves[Math.min(index, moves.length - 1)];
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${portOf(server.address())}/v1`,
    get requests() {
      return requests;
    },
    play(next) {
      script = next;
      requests = [];
      used.clear();
    },
    arrived: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function make(
  move: Move,
  request: ModelServerRequest,
  response: ServerResponse,
  number: number,
): void {
  if (move.type === 'hang') return;
  if (move.type === 'disconnect') {
    response.destroy();
    return;
  }
  response.setHeader('x-request-id', `req_${number}`);
  if (move.type === 'status') {
    for (const [name, value] of Object.entries(move.headers ?? {})) response.setHeader(name, value);
    fail(response, move.status, move.code ?? null);
    return;
  }
  if (move.type === 'raw' || move.type === 'begin') {
    response.writeHead(200, { 'content-type': 'application/json' });
    if (move.type === 'raw') response.end(move.body);
    else
      response.write('{"id": "chatcmpl', () => move.goesOn === 'disconnect' && response.destroy());
    return;
  }
  const finish = move.type === 'text' ? (move.finish ?? 'stop') : 'stop';
  send(response, 200, {
    id: `chatcmpl-${number}`,
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [
      {
        index: 0,
        finish_reason: finish,
        message: {
          role: 'assistant',
          content: move.type === 'text' ? move.text : null,
          refusal: move.type === 'refusal' ? move.text : null,
        },
      },
    ],
    usage: usageOf(request, move.text),
  });
}

/** About four characters a token, as a stand-in for counting them. */
function usageOf(request: ModelServerRequest, text: string) {
  const prompt = request.messages.reduce((sum, { content }) => sum + content.length, 0);
  const promptTokens = Math.ceil(prompt / 4);
  const completionTokens = Math.ceil(text.length / 4);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

function fail(
  response: ServerResponse,
  status: number,
  code: string | null,
  message = 'The fake was told to fail.',
): void {
  send(response, status, { error: { message, type: 'error', param: null, code } });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
