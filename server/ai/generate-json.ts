import type { z } from 'zod';
import type { CallBudget } from './call-budget.ts';
import { ModelError, type ModelErrorCode } from './errors.ts';
import type { Model, ModelMessage, ModelReply, ModelUsage } from './model.ts';
import { portableSchema } from './portable-schema.ts';
import { type ReadAnswer, type ReadJson, readJson } from './read-json.ts';
import { decideRetry } from './retry.ts';

/** One question whose answer is JSON. */
export interface JsonQuestion<Answer, Value> {
  /** The schema's name for the provider: letters, digits, `_`. */
  readonly name: string;
  readonly schema: z.ZodType<Answer>;
  readonly read: ReadAnswer<Answer, Value>;
  readonly system: string;
  readonly user: string;
  readonly maxOutputTokens: number;
  readonly timeoutMs: number;
}

/** One call of the model, told whatever became of it: its text and tokens are never lost. */
export interface JsonCall {
  readonly messages: readonly ModelMessage[];
  readonly text: string | null;
  readonly value: unknown;
  readonly errorCode: ModelErrorCode | null;
  readonly problems: readonly string[];
  readonly model: string;
  readonly requestId: string | null;
  readonly usage: ModelUsage;
  readonly durationMs: number;
}

export interface JsonCallContext {
  readonly model: Model;
  readonly budget: CallBudget;
  readonly signal: AbortSignal;
  readonly onCall: (call: JsonCall) => Promise<void>;
  readonly random: () => number;
  /** Resolves after `ms`, or rejects when the signal is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly elapsedMs: () => number;
}

const NO_TOKENS: ModelUsage = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
};
/** A spoiled answer is shown to the model again, but not without end. */
const MAX_ECHO_CHARACTERS = 40_000;

/**
 * Asks until the answer has the schema, or asking again cannot help. Trouble of the provider is
 * waited out; an answer that cannot be used is sent back with what is wrong; one that was cut off
 * gets twice the room. Each call is told by `onCall` before the next one.
 * @throws ModelError with the last code; the signal's reason when aborted.
 */
export async function generateJson<Answer, Value>(
  question: JsonQuestion<Answer, Value>,
  context: JsonCallContext,
): Promise<Value> {
  const failures: ModelErrorCode[] = [];
  let messages: readonly ModelMessage[] = [{ role: 'user', content: question.user }];
  let maxOutputTokens = question.maxOutputTokens;

  for (;;) {
    if (!context.budget.take()) throw new ModelError('model/too-many-calls');
    const call = await callOnce(question, messages, maxOutputTokens, context);
    if (call.read.ok) return call.read.value;

    const { code, problems } = call.read;
    failures.push(code);
    const decision = decideRetry(failures, call.retryAfterMs, context.random);
    if (!decision.again) throw new ModelError(code, { requestId: call.requestId });
    if (decision.pauseMs > 0) await context.pause(decision.pauseMs, context.signal);
    if (decision.how === 'with-feedback') messages = withFeedback(question, call.text, problems);
    if (decision.how === 'with-room') maxOutputTokens = question.maxOutputTokens * 2;
  }
}

interface FinishedCall<Value> {
  readonly read: ReadJson<Value>;
  readonly text: string | null;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
}

async function callOnce<Answer, Value>(
  question: JsonQuestion<Answer, Value>,
  messages: readonly ModelMessage[],
  maxOutputTokens: number,
  context: JsonCallContext,
): Promise<FinishedCall<Value>> {
  const { model, signal } = context;
  const begunMs = context.elapsedMs();
  const tell = (read: ReadJson<Value>, reply: Partial<ModelReply>) =>
    context.onCall({
      messages,
      text: reply.refusal ?? reply.text ?? null,
      value: read.ok ? read.value : null,
      errorCode: read.ok ? null : read.code,
      problems: read.ok ? [] : read.problems,
      model: reply.model ?? model.name,
      requestId: reply.requestId ?? null,
      usage: reply.usage ?? NO_TOKENS,
      durationMs: Math.max(1, Math.round(context.elapsedMs() - begunMs)),
    });

  const answer = await model
    .complete({
      system: question.system,
      messages,
      schema: { name: question.name, json: portableSchema(question.schema) },
      maxOutputTokens,
      timeoutMs: question.timeoutMs,
      signal,
    })
    .catch((error: unknown) => {
      signal.throwIfAborted();
      if (error instanceof ModelError) return error;
      throw error;
    });

  if (answer instanceof ModelError) {
    const { code, requestId, retryAfterMs } = answer;
    const read = { ok: false, code, problems: [] } as const;
    await tell(read, { requestId });
    return { read, text: null, requestId, retryAfterMs };
  }
  const read = readJson(answer, question.schema, question.read);
  await tell(read, answer);
  return { read, text: answer.text, requestId: answer.requestId, retryAfterMs: null };
}

function withFeedback(
  question: { readonly user: string },
  text: string | null,
  problems: readonly string[],
): readonly ModelMessage[] {
  const list = problems.map((problem) => `- ${problem}`).join('\n');
  return [
    { role: 'user', content: question.user },
    { role: 'assistant', content: (text || '(empty)').slice(0, MAX_ECHO_CHARACTERS) },
    {
      role: 'user',
      content: `Your answer cannot be used:\n${list}\nAnswer again with the whole JSON, corrected.`,
    },
  ];
}
