import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Move, misbehaviours } from '#tests/fakes/model-server/moves.ts';
import {
  MODEL_SERVER_KEY,
  type ModelServer,
  startModelServer,
} from '#tests/fakes/model-server/start-model-server.ts';
import type { ModelRequest } from '../model.ts';
import { createOpenAiModel } from './openai.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

function complete(
  move: Move,
  more: Partial<ModelRequest> = {},
  { apiKey = MODEL_SERVER_KEY, model = 'gpt-6-luna' } = {},
) {
  server.play({ test: [move] });
  return createOpenAiModel({ apiKey, model, baseUrl: server.baseUrl }).complete({
    system: 'Answer.',
    messages: [{ role: 'user', content: 'What is the answer?' }],
    schema: {
      name: 'test_answer',
      json: { type: 'object', properties: {}, required: [], additionalProperties: false },
    },
    maxOutputTokens: 50,
    timeoutMs: 5_000,
    signal: new AbortController().signal,
    ...more,
  });
}

describe('a model behind the OpenAI interface', () => {
  it('gives text, tokens, model and request id', async () => {
    await expect(complete({ type: 'text', text: '{}' })).resolves.toEqual({
      text: '{}',
      refusal: null,
      finish: 'stop',
      usage: { inputTokens: 7, cachedInputTokens: 0, outputTokens: 1, reasoningTokens: 0 },
      model: 'gpt-6-luna',
      requestId: 'req_1',
    });
  });

  it('keeps text and tokens of an answer that was cut off, and of a refusal', async () => {
    await expect(complete(misbehaviours.cutOff)).resolves.toMatchObject({
      finish: 'cut_off',
      usage: { outputTokens: 4 },
    });
    await expect(complete(misbehaviours.refusal)).resolves.toMatchObject({
      text: '',
      refusal: 'I cannot help with that.',
    });
  });

  it('asks thinking models to think little, and other models nothing', async () => {
    await complete({ type: 'text', text: '{}' });
    expect(server.requests[0]).toMatchObject({
      reasoning_effort: 'low',
      max_completion_tokens: 50,
    });
    await complete({ type: 'text', text: '{}' }, {}, { model: 'llama3' });
    expect(server.requests[0]).not.toHaveProperty('reasoning_effort');
  });

  it.each([
    ['too many requests', misbehaviours.rateLimited, 'model/rate-limited'],
    ['no credit left', misbehaviours.quota, 'model/quota'],
    ['a server error', misbehaviours.serverError, 'model/server'],
    ['a prompt that is too long', misbehaviours.tooLong, 'model/context-too-long'],
    ['a broken connection', misbehaviours.disconnect, 'model/network'],
    ['an answer that breaks off', misbehaviours.breakOff, 'model/network'],
    ['an answer that is no JSON', misbehaviours.garbage, 'model/server'],
    ['any other refusal', { type: 'status', status: 404 }, 'model/bad-request'],
  ] as const)('tells %s by its code, after one request', async (_what, move, code) => {
    await expect(complete(move)).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(1);
  });

  it('passes on how long to wait', async () => {
    const move = (headers: Record<string, string>): Move => ({
      type: 'status',
      status: 429,
      headers,
    });
    await expect(complete(move({ 'retry-after-ms': '5' }))).rejects.toMatchObject({
      retryAfterMs: 5,
    });
    await expect(complete(move({ 'retry-after': '3' }))).rejects.toMatchObject({
      retryAfterMs: 3_000,
    });
    const date = 'Sun, 22 Nov 2026 10:00:00 GMT';
    const until = 'Sun, 22 Nov 2026 10:00:07 GMT';
    await expect(complete(move({ date, 'retry-after': until }))).rejects.toMatchObject({
      retryAfterMs: 7_000,
    });
  });

  it.each([
    ['before', misbehaviours.hang],
    ['within', misbehaviours.stall],
  ] as const)('gives up when the time is over %s the answer', async (_when, move) => {
    await expect(complete(move, { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'model/timeout',
    });
  });

  it('does not repeat the key that the provider repeats', async () => {
    const apiKey = 'sk-wrong-abcdefghijklmnop';
    const error: unknown = await complete(misbehaviours.empty, {}, { apiKey }).catch((e) => e);
    expect(error).toMatchObject({ code: 'model/auth', message: 'model/auth' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(apiKey);
  });
});
