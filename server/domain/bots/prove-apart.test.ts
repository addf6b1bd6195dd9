import { describe, expect, it } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { prove } from '#server/proof/prove.ts';
import { proveApart } from './prove-apart.ts';

const LIMIT = { maxMs: 60_000 };

describe('a proof on a thread of its own', { timeout: 90_000 }, () => {
  it('is the proof that the same process would give', async () => {
    const { proof } = await proveApart(pizzaSpec(), LIMIT);
    expect(proof).toEqual(prove(pizzaSpec()));
  });

  it('that takes too long is ended, and the next one is done all the same', async () => {
    const tooLong = proveApart(pizzaSpec(), { maxMs: 1 });
    await expect(tooLong).rejects.toMatchObject({
      code: 'bot/proof-too-long',
      details: { seconds: 1 },
    });
    await expect(proveApart(pizzaSpec(), LIMIT)).resolves.toMatchObject({
      proof: { passed: true },
    });
  });

  it('that nobody waits for any more is ended', async () => {
    const stop = new AbortController();
    const proof = proveApart(pizzaSpec(), { ...LIMIT, signal: stop.signal });
    stop.abort(new Error('the worker stops'));
    await expect(proof).rejects.toThrow('the worker stops');
  });

  it('waits for its turn when many are wanted at once, and all are done', async () => {
    const wanted = Array.from({ length: 5 }, () => proveApart(pizzaSpec(), LIMIT));
    const passed = (await Promise.all(wanted)).map(({ proof }) => proof.passed);
    expect(passed).toEqual([true, true, true, true, true]);
  });
});
