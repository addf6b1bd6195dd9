import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';
import { runView } from '#web/testing/run-view.ts';
import { startRunFromForm } from './start-run.ts';

function post(fields: Record<string, string>): Request {
  return new Request('http://localhost/bots/new', {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
}

const refuseWith = (code: 'credits/not-enough' | 'run/idempotency-conflict', status: number) =>
  fakeContext({
    viewer: approvedViewer,
    services: { runs: { start: () => Promise.reject(new FakeFailure({ code, status })) } },
  });

describe('startRunFromForm', () => {
  test('starts a run with the key of the form and leads to its page', async () => {
    const start = vi.fn<Services['runs']['start']>(async () => runView({ id: 'run-7' }));
    const context = fakeContext({ viewer: approvedViewer, services: { runs: { start } } });
    const response = await startRunFromForm(
      post({ prompt: '  A bot for my shop ', idempotencyKey: 'key-1' }),
      context,
    );
    expect(start).toHaveBeenCalledWith(
      approvedViewer,
      { prompt: 'A bot for my shop', locale: 'en', idempotencyKey: 'key-1' },
      context.origin,
    );
    expect(response instanceof Response && response.headers.get('Location')).toBe('/runs/run-7');
  });

  test.each([
    ['', 'promptEmpty'],
    ['   ', 'promptEmpty'],
    ['x'.repeat(4_001), 'promptLong'],
  ])(
    'refuses an empty or too long description before anything is charged',
    async (prompt, problem) => {
      const context = fakeContext({ viewer: approvedViewer });
      const answer = await startRunFromForm(post({ prompt, idempotencyKey: 'key-1' }), context);
      expect(answer).toMatchObject({
        data: { problems: { prompt: problem }, prompt },
        init: { status: 400 },
      });
    },
  );

  test('a failure keeps the text and the key, so that a retry is the same run', async () => {
    const answer = await startRunFromForm(
      post({ prompt: 'A bot', idempotencyKey: 'key-1' }),
      refuseWith('credits/not-enough', 402),
    );
    expect(answer).toMatchObject({
      data: { prompt: 'A bot', idempotencyKey: 'key-1' },
      init: { status: 402 },
    });
  });

  test('a key that belongs to another description is replaced', async () => {
    const answer = await startRunFromForm(
      post({ prompt: 'A bot', idempotencyKey: 'key-1' }),
      refuseWith('run/idempotency-conflict', 409),
    );
    expect(answer).toMatchObject({
      data: { idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
  });
});
