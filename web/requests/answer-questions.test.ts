import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { approvedViewer, fakeContext } from '#web/testing/fake-context.ts';
import { runView } from '#web/testing/run-view.ts';
import { answerQuestions } from './answer-questions.ts';

const asked = runView({
  id: 'run-1',
  state: 'NEEDS_INPUT',
  prompt: 'Make me a bot',
  questions: [
    { id: 'kind', type: 'single', text: 'What?', options: ['Orders', 'FAQ'], skippable: false },
    { id: 'languages', type: 'multi', text: 'Which?', options: ['ar', 'en'], skippable: true },
    { id: 'name', type: 'text', text: 'Name?', options: [], skippable: true },
  ],
});

function post(fields: readonly [string, string][]): Request {
  return new Request('http://localhost/runs/run-1', {
    method: 'POST',
    body: new URLSearchParams(fields.map((field) => [...field])),
  });
}

describe('answerQuestions', () => {
  test('starts a new run of the same description with the answers', async () => {
    const start = vi.fn<Services['runs']['start']>(async () => runView({ id: 'run-2' }));
    const context = fakeContext({
      viewer: approvedViewer,
      services: { runs: { get: async () => asked, start } },
    });
    const request = post([
      ['idempotencyKey', 'key-2'],
      ['answer-kind', 'Orders'],
      ['answer-languages', 'ar'],
      ['answer-languages', 'en'],
      ['answer-name', ' '],
    ]);
    const response = await answerQuestions(request, context, 'run-1');
    expect(start).toHaveBeenCalledWith(
      approvedViewer,
      {
        prompt: 'Make me a bot',
        locale: 'en',
        idempotencyKey: 'key-2',
        answers: { kind: 'Orders', languages: 'ar, en' },
      },
      context.origin,
    );
    expect(response instanceof Response && response.headers.get('Location')).toBe('/runs/run-2');
  });

  test('names the questions that still need an answer and keeps the others', async () => {
    const context = fakeContext({
      viewer: approvedViewer,
      services: { runs: { get: async () => asked } },
    });
    const answer = await answerQuestions(post([['answer-name', 'Luigi']]), context, 'run-1');
    expect(answer).toMatchObject({
      data: { missing: ['kind'], given: { name: 'Luigi' } },
      init: { status: 400 },
    });
  });
});
