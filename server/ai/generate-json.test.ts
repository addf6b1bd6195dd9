import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCallBudget } from './call-budget.ts';
import { ModelError, type ModelErrorCode } from './errors.ts';
import { generateJson, type JsonCall, type JsonQuestion } from './generate-json.ts';
import type { Model, ModelReply, ModelRequest } from './model.ts';

const USAGE = { inputTokens: 10, cachedInputTokens: 0, outputTokens: 5, reasoningTokens: 0 };
const reply = (text: string, more: Partial<ModelReply> = {}): ModelReply => ({
  text,
  refusal: null,
  finish: 'stop',
  usage: USAGE,
  model: 'test-model',
  requestId: 'req_1',
  ...more,
});
const GOOD = reply('{"answer":42}');

const question: JsonQuestion<{ answer: number }, number> = {
  name: 'test_answer',
  schema: z.strictObject({ answer: z.number() }),
  read: ({ answer }) =>
    answer >= 0
      ? { ok: true, value: answer }
      : { ok: false, code: 'model/wrong-schema', problems: ['/answer: not negative'] },
  system: 'Answer.',
  user: 'What is the answer?',
  maxOutputTokens: 100,
  timeoutMs: 1_000,
};

/** Plays the given replies in order and remembers what was asked, told and waited for. */
function play(moves: readonly (ModelReply | ModelError)[], maxCalls = 8) {
  const requests: ModelRequest[] = [];
  const calls: JsonCall[] = [];
  const pausesMs: number[] = [];
  const model: Model = {
    provider: 'test',
    name: 'test-model',
    async complete(request) {
      const move = moves[requests.length];
      requests.push(request);
      if (move === undefined) throw new Error('The model was asked too often.');
      if (move instanceof ModelError) throw move;
      return move;
    },
  };
  const result = generateJson(question, {
    model,
    budget: createCallBudget(maxCalls),
    signal: new AbortController().signal,
    onCall: async (call) => void calls.push(call),
    random: () => 1,
    pause: async (ms) => void pausesMs.push(ms),
    elapsedMs: () => 0,
  });
  return { result, requests, calls, pausesMs };
}

const codes = (calls: readonly JsonCall[]) => calls.map(({ errorCode }) => errorCode);
const later = (code: ModelErrorCode, retryAfterMs: number | null = null) =>
  new ModelError(code, { retryAfterMs });

describe('asking a model for JSON', () => {
  it('gives the value and tells the call with its tokens', async () => {
    const { result, calls } = play([GOOD]);
    await expect(result).resolves.toBe(42);
    expect(calls).toMatchObject([{ errorCode: null, text: '{"answer":42}', usage: USAGE }]);
  });

  it('reads JSON in a Markdown fence', async () => {
    await expect(play([reply('```json\n{"answer":1}\n```')]).result).resolves.toBe(1);
  });

  it.each([
    ['broken JSON', reply('{"answer":'), 'model/not-json'],
    ['another shape', reply('{"answer":"x"}'), 'model/wrong-schema'],
    ['a value that makes no sense', reply('{"answer":-1}'), 'model/wrong-schema'],
    ['nothing', reply(' '), 'model/empty'],
  ] as const)('sends back %s with what is wrong', async (_what, bad, code) => {
    const { result, requests, calls } = play([bad, GOOD]);
    await expect(result).resolves.toBe(42);
    expect(codes(calls)).toEqual([code, null]);
    expect(calls[0]).toMatchObject({ text: bad.text, usage: USAGE, requestId: 'req_1' });
    expect(requests[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(requests[1]?.messages[2]?.content).toContain('cannot be used');
  });

  it('gives an answer that was cut off twice the room, once', async () => {
    const cut = reply('{"ans', { finish: 'cut_off' });
    const { result, requests } = play([cut, GOOD]);
    await expect(result).resolves.toBe(42);
    expect(requests.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([100, 200]);
    await expect(play([cut, cut]).result).rejects.toMatchObject({ code: 'model/cut-off' });
  });

  it('waits as long as the provider asks, else longer with each try', async () => {
    const asked = play([later('model/rate-limited', 1_200), GOOD]);
    await asked.result;
    expect(asked.pausesMs).toEqual([1_200]);

    const own = play([later('model/server'), later('model/timeout'), GOOD]);
    await own.result;
    expect(own.pausesMs).toEqual([500, 1_000]);
  });

  it('never waits longer than half a minute', async () => {
    const { result, pausesMs } = play([later('model/rate-limited', 3_600_000), GOOD]);
    await result;
    expect(pausesMs).toEqual([30_000]);
  });

  it('gives up after two retries of a provider that does not answer', async () => {
    const error = later('model/network');
    const { result, calls } = play([error, error, error]);
    await expect(result).rejects.toMatchObject({ code: 'model/network' });
    expect(calls).toHaveLength(3);
  });

  it.each([
    ['model/quota'],
    ['model/auth'],
    ['model/context-too-long'],
    ['model/bad-request'],
  ] as const)('does not try again after %s', async (code) => {
    const { result, calls } = play([later(code)]);
    await expect(result).rejects.toMatchObject({ code });
    expect(codes(calls)).toEqual([code]);
  });

  it('takes a refusal for an answer', async () => {
    const { result, calls } = play([reply('', { refusal: 'No.' })]);
    await expect(result).rejects.toMatchObject({ code: 'model/refused' });
    expect(calls).toMatchObject([{ text: 'No.', usage: USAGE }]);
  });

  it('stops when the calls of the run are used up', async () => {
    const { result, calls } = play([reply('x'), GOOD], 1);
    await expect(result).rejects.toMatchObject({ code: 'model/too-many-calls' });
    expect(calls).toHaveLength(1);
  });
});
