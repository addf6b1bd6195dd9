import OpenAI, { APIError } from 'openai';
import { ModelError } from '../errors.ts';
import type { Model, ModelReply, ModelRequest } from '../model.ts';
import { toModelError } from './openai-errors.ts';

export interface OpenAiOptions {
  readonly apiKey: string;
  readonly model: string;
  /** Another server with the same interface; the provider's own when undefined. */
  readonly baseUrl: string | undefined;
}

const OPENAI_URL = 'https://api.openai.com/v1';
/** These models think before they answer, and charge for it: a form needs little of it. */
const REASONING_MODELS = /^(gpt-[5-9]|o[1-9])/;

type Completion = OpenAI.Chat.Completions.ChatCompletion;

/**
 * A model behind OpenAI's chat completions interface. Uses `.create()`, because `.parse()` loses
 * usage and request id whenever an answer is spoiled, and leaves every retry to the caller.
 */
export function createOpenAiModel({ apiKey, model, baseUrl }: OpenAiOptions): Model {
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? OPENAI_URL,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });

  return {
    provider: 'openai',
    name: model,
    async complete(request) {
      // The library's own limit is over once an answer begins; this one holds to its last byte.
      const timeOver = AbortSignal.timeout(request.timeoutMs);
      const signal = AbortSignal.any([request.signal, timeOver]);
      const completion = await client.chat.completions
        .create(bodyOf(model, request), { signal })
        .catch((error: unknown) => {
          const isTimeOver = timeOver.aborted && !request.signal.aborted;
          throw isTimeOver ? new ModelError('model/timeout') : knownError(error);
        });
      return replyOf(completion);
    },
  };
}

/** What failed as ours. Once an answer has begun, the library passes on whatever its parts throw. */
function knownError(error: unknown): unknown {
  if (error instanceof APIError) return toModelError(error);
  if (error instanceof SyntaxError) return new ModelError('model/server');
  const isBrokenOff = error instanceof TypeError && error.cause !== undefined;
  return isBrokenOff ? new ModelError('model/network') : error;
}

function bodyOf(model: string, request: ModelRequest) {
  return {
    model,
    messages: [{ role: 'system' as const, content: request.system }, ...request.messages],
    max_completion_tokens: request.maxOutputTokens,
    ...(REASONING_MODELS.test(model) ? { reasoning_effort: 'low' as const } : {}),
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: request.schema.name, strict: true, schema: { ...request.schema.json } },
    },
  };
}

/** Servers that only resemble OpenAI leave fields out, so nothing here is taken for granted. */
function replyOf(completion: Completion & { _request_id?: string | null }): ModelReply {
  const choice: Partial<OpenAI.Chat.Completions.ChatCompletion.Choice> =
    completion.choices?.[0] ?? {};
  const usage = completion.usage;
  return {
    text: choice.message?.content ?? '',
    refusal: choice.message?.refusal ?? null,
    finish: finishOf(choice.finish_reason),
    usage: {
      inputTokens: usage?.prompt_tokens ?? 0,
      cachedInputTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? 0,
      reasoningTokens: usage?.completion_tokens_details?.reasoning_tokens ?? 0,
    },
    model: completion.model ?? '',
    requestId: completion._request_id ?? null,
  };
}

function finishOf(reason: string | null | undefined): ModelReply['finish'] {
  if (reason === 'length') return 'cut_off';
  return reason === 'content_filter' ? 'filtered' : 'stop';
}
